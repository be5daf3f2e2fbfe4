const SHOWN = /\.(png|jpe?g|gif|webp)$/i;

/**
 * A name that no other file of the message has, so that its place in the text is its own.
 *
 * @param taken names in use
 */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let count = 2;
  while (taken.includes(`${stem}-${count}${ending}`)) count += 1;
  return `${stem}-${count}${ending}`;
}

/** What a pasted picture is called: browsers call every one of them `image.png`. */
export function pastedName(type: string, taken: readonly string[]): string {
  const ending = type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png';
  let count = 1;
  while (taken.includes(`image-${count}.${ending}`)) count += 1;
  return `image-${count}.${ending}`;
}

/** How a text shows an image, where mail programs would show one of that name. */
export function imagePlace(fileName: string): string | null {
  return SHOWN.test(fileName) ? `[${fileName}]` : null;
}
