/** What a column of a published list can tell of a supplier. */
const columnMeanings = [
  'name',
  'domain',
  'email',
  'website',
  'status',
  'reference',
  'starts',
  'ends',
  'closes',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Where each of them stands, from 0; a name there always is. */
export type Columns = Partial<Record<ColumnMeaning, number>> & { name: number };

/** Titles as councils print them, without case and punctuation; the most telling first. */
const titles: Record<ColumnMeaning, readonly string[]> = {
  name: list(`supplier name, supplier, suppliers, supplier s, name of supplier, supplier trading name, awarded supplier,
    awarded supplier name, successful supplier, winning supplier, beneficiary name, beneficiary, vendor name, vendor,
    contractor name, contractor, contractors, payee name, payee, creditor name, creditor, merchant name, merchant,
    provider name, provider, bidder name, bidder, tenderer, company name, company, firm, trading name, recipient,
    paid to, organisation name, name`),
  domain: list('domain, email domain, e mail domain, mail domain, web domain'),
  email: list(`email, e mail, email address, e mail address, supplier email, supplier e mail, contact email,
    supplier contact email, contact email address`),
  website: list('website, web site, url, web address, supplier website, supplier url, homepage'),
  status: list(
    'status, contract status, tender status, stage, procurement stage, notice type, type of notice',
  ),
  reference: list(`reference, ref, contract reference, contract ref, contract reference number, contract id,
    contract number, contract no, contract ref no, tender reference, tender ref, reference number, reference no,
    procurement reference, agreement number, ocid`),
  starts:
    list(`from, start, start date, contract start, contract start date, date from, commencement date, commences,
    contract commencement date, award date, date of award, date awarded`),
  ends: list(`until, end, end date, contract end, contract end date, contract expiry date, current end date, expiry,
    expiry date, expires, date to`),
  closes: list(`closing date, closes, tender closing date, tender deadline, deadline, submission deadline,
    deadline for tenders, tender return date, closing date for tenders`),
};

/** Who is paid, in words that more than one title may hold. */
const payees = new Set(['supplier', 'vendor', 'beneficiary', 'contractor', 'payee', 'creditor', 'merchant']);
/** Words that make such a title one of something else: "Supplier ID", "Vendor category". */
const otherThings = new Set(
  list(`id,no,number,code,ref,reference,type,category,address,postcode,post,town,sme,vcse,vat,charity,registration,
    group,email,e,mail,website,url,phone,telephone,size,status,description,contact,subtype,date,amount,location`),
);

/** Recognises the columns of a header; null for a row that names no supplier. */
export function columnsIn(header: readonly string[]): Columns | null {
  const plain = header.map(plainTitle);
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  for (const meaning of columnMeanings) {
    const title = titles[meaning].find((known) => plain.includes(known));
    if (title !== undefined) columns[meaning] = plain.indexOf(title);
  }
  const name = bySupplier(plain) ?? columns.name;
  // A sentence above the table may be "Supplier" too; a header has other titles, all of them short.
  const isHeader = name !== undefined && header.every((title) => title.length <= longestTitle);
  return isHeader ? { ...columns, name } : null;
}

const longestTitle = 80;

/** "Supplier name" goes before "name", and "Name of the contractor" is known though no list has it. */
function bySupplier(plain: readonly string[]): number | undefined {
  const exact = titles.name.find((known) => known !== 'name' && plain.includes(known));
  if (exact !== undefined) return plain.indexOf(exact);
  const at = plain.findIndex((title) => {
    const words = title.split(' ');
    return words.some((word) => payees.has(word)) && !words.some((word) => otherThings.has(word));
  });
  return at < 0 ? undefined : at;
}

/** "Contract Ref. No:" is "contract ref no". */
function plainTitle(title: string): string {
  return title
    .replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function list(text: string): string[] {
  return text.split(',').map((title) => title.replace(/\s+/g, ' ').trim());
}
