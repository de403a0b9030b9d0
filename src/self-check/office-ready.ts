/** The mark that the page sets when office.js is ready; how long that takes is checked. */
export const OFFICE_READY = 'office-ready';
