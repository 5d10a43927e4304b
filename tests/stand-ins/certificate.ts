import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** Made anew for each run: no private key lies in the repository, and nothing ever has to trust it for longer. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Limelight stand-ins' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key, cert };
}
