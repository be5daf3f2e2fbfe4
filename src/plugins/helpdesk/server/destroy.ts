const stops: (() => Promise<void>)[] = [];

/** Has something stopped, and waited for, when the application stops. */
export function stopWithApplication(stop: () => Promise<void>): void {
  stops.push(stop);
}

export default async function destroy(): Promise<void> {
  await Promise.all(stops.splice(0).map((stop) => stop()));
}
