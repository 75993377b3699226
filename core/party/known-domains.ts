import { hostAndAbove } from '#core/party/address.ts';
import { isFreeMail } from '#core/party/free-mail.ts';
import { mediaDomains } from '#core/party/media-domains.ts';
import type { PartyKind } from '#core/party/party.ts';
import { registrableDomain } from '#core/party/registrable-domain.ts';

/** Members of the House, of the Scottish Parliament, the Senedd and the Northern Ireland Assembly. */
const parliaments = words(
  'parliament.uk parliament.scot scottish.parliament.uk senedd.wales senedd.cymru mla.niassembly.gov.uk',
);

const publicBodies = words(`
  gov.uk nhs.uk nhs.net nhs.scot hscni.net police.uk sch.uk ac.uk mod.uk judiciary.uk supremecourt.uk royal.uk
  gov.scot gov.wales llyw.cymru gov.im gov.je gov.gg
  bankofengland.co.uk ico.org.uk nao.org.uk lgo.org.uk ombudsman.org.uk cqc.org.uk socialworkengland.org.uk
  nmc-uk.org audit.wales audit-scotland.gov.uk careinspectorate.com estyn.org ofwat.gov.uk
  historicengland.org.uk artscouncil.org.uk sportengland.org tfl.gov.uk networkrail.co.uk`);

const politicalParties = words(`
  conservatives.com conservatives.org.uk scottishconservatives.com conservatives.wales
  labour.org.uk labour.party scottishlabour.org.uk welshlabour.wales party.coop
  libdems.org.uk libdems.org scotlibdems.org.uk welshlibdems.wales libdemgroup.org.uk
  greenparty.org.uk greens.scot greenparty.wales greenpartyni.org
  reformparty.uk reformuk.com plaid.cymru partyof.wales snp.org snp.scot albaparty.org ukip.org
  dup.org.uk mydup.com uup.org sdlp.ie sinnfein.ie allianceparty.org workersparty.uk yourparty.uk
  sdp.org.uk womensequality.org.uk tusc.org.uk trueandfair.uk ntp.uk yorkshireparty.org.uk mebyonkernow.org
  restorebritain.org.uk heritageparty.org`);

/** How local parties and groups name their own domains: `dunmorelibdems.org.uk`. */
const partyLabelEndings = words(`
  conservatives conservativegroup conservativeassociation labour labourparty labourgroup libdems libdem
  liberaldemocrats greenparty greengroup reformuk plaidcymru snp coopparty`);

/** Words that none but newspapers and stations put in the name they register. */
const newspaperWords = [
  ...words('gazette chronicle herald examiner tribune observer courier advertiser newspaper newsroom radio'),
];

/**
 * What a host says about who writes from it, by lists of domains and by the way such bodies name theirs.
 * @returns null where it says nothing
 */
export function kindOfHost(host: string): PartyKind | null {
  for (const domain of hostAndAbove(host)) {
    if (mediaDomains.has(domain)) return 'media';
    if (parliaments.has(domain)) return 'mp-office';
    if (politicalParties.has(domain)) return 'political-party';
    if (publicBodies.has(domain)) return 'public-body';
    if (isFreeMail(domain)) return 'free-mail';
  }
  return kindOfLabel((registrableDomain(host) ?? '').split('.', 1)[0]?.replaceAll('-', '') ?? '');
}

function kindOfLabel(label: string): PartyKind | null {
  for (const ending of partyLabelEndings) {
    if (label.length > ending.length && label.endsWith(ending)) return 'political-party';
  }
  if (label.endsWith('tv') && !label.endsWith('cctv')) return 'media';
  return newspaperWords.some((word) => label.startsWith(word) || label.endsWith(word)) ? 'media' : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
