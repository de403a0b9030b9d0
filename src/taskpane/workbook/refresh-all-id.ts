/** The button that refreshes all tables, to which the keyboard returns. */
export const REFRESH_ALL_ID = 'pane-refresh-all';
