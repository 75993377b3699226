import { generateKeyPairSync, sign } from 'node:crypto';

/*
 * A certificate for `localhost`, made and signed on the spot, in DER (X.690, RFC 5280): as little of it as a
 * mail client needs to trust the server.
 */

export interface Certificate {
  key: string;
  cert: string;
}

/** Good from the day before `now` to the day after it. */
export function makeCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid('55 04 03'), der(0x0c, Buffer.from('localhost')))));
  const alternativeNames = sequence(
    der(0x82, Buffer.from('localhost')),
    der(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256(),
    name,
    sequence(moment(now.getTime() - day), moment(now.getTime() + day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(oid('55 1d 11'), der(0x04, alternativeNames)))),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = sequence(content, ecdsaWithSha256(), der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

const day = 86_400_000;

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const set = (...parts: Buffer[]) => der(0x31, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const ecdsaWithSha256 = () => sequence(oid('2a 86 48 ce 3d 04 03 02'));

/** YYMMDDHHMMSSZ. */
function moment(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}
