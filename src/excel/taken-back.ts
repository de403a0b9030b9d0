/** A write was broken off by us, since somebody has changed what it goes into or does not want it any more, and all was taken back. */
export class TakenBack extends Error {
  constructor(readonly because: 'moved' | 'stopped') {
    super(because);
  }
}
