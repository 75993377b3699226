/** The icon of notices on an item, by its resource id in the XML manifest: the small one of the buttons. */
export const noticeIcon = 'icon.1';
