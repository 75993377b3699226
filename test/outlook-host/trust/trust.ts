/**
 * Over plain http, office.js asks a page beside itself whether the person trusts the host.
 * In the preview both ends are this machine, so the answer is yes; anywhere else it is no.
 * Only the preview serves this page: the built add-in does not hold it.
 */
const ownNames = ['localhost', '127.0.0.1'];
const hostUserTrusted = ownNames.includes(location.hostname);
parent.postMessage(JSON.stringify({ hostUserTrusted }), location.origin);
