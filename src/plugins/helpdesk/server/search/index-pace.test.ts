import { restAfter } from './index-pace';

describe('the index over cases', () => {
  it('rests four times as long as it worked while cases come in', () => expect(restAfter(25, true)).toBe(100));
  it('goes on at once while nothing else happens', () => expect(restAfter(25, false)).toBe(0));
});
