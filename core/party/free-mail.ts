/** Providers that give anybody an address: the host says nothing about who writes. */
const freeMailDomains = new Set(
  `gmail.com googlemail.com outlook.com outlook.co.uk hotmail.com hotmail.co.uk live.com live.co.uk msn.com
  yahoo.com yahoo.co.uk ymail.com rocketmail.com aol.com aol.co.uk icloud.com me.com mac.com
  proton.me protonmail.com pm.me gmx.com gmx.co.uk mail.com zoho.com fastmail.com fastmail.co.uk tutanota.com
  tuta.io hey.com yandex.com inbox.com
  btinternet.com btopenworld.com btconnect.com talktalk.net talk21.com tiscali.co.uk sky.com virginmedia.com
  virgin.net ntlworld.com blueyonder.co.uk plusnet.com plus.net plus.com orange.net orange.co.uk wanadoo.co.uk
  fsmail.net o2.co.uk uwclub.net zen.co.uk mail.ru qq.com 163.com`.split(/\s+/),
);

/** True for an address that a free mail provider or a home internet provider hands out. */
export function isFreeMail(host: string): boolean {
  return freeMailDomains.has(host);
}
