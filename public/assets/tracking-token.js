/** Generous: the server alone knows what its tokens look like. */
const TOKEN = /^[\w.~-]{8,512}$/;

/** The token in this page's address, which servers never see; null when there is none. */
export function tokenInAddress() {
  return location.hash.length > 1 ? decode(location.hash.slice(1)) : null;
}

/** The token in what a person pasted: a whole link or the token alone; null when it is neither. */
export function tokenInText(text) {
  const token = decode(text.trim().split(/[#/]/).at(-1) ?? '');
  return TOKEN.test(token) ? token : null;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
