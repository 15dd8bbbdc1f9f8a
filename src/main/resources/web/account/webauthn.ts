import type { PasskeyOrder, PasskeyQuestion } from '../app/api/types';

/** Whether this browser knows passkeys on this page: not without https, for instance. */
export const passkeysKnown = typeof PublicKeyCredential === 'function' && !!navigator.credentials;

/** What the browser says in place of an answer, also if somebody closed its window. */
export class NoPasskey extends Error {}

/** Lets a device answer for one of its passkeys. @throws NoPasskey if it does not */
export async function answer({ challenge, rpId, timeout, allowed }: PasskeyQuestion) {
  const found = await ask(() =>
    navigator.credentials.get({
      publicKey: { challenge: bytes(challenge), rpId, timeout, allowCredentials: allowed.map(descriptor), userVerification: 'required' },
    }),
  );
  const response = found.response as AuthenticatorAssertionResponse;
  return {
    credentialId: text(found.rawId),
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  };
}

/** Lets a device make a passkey. @throws NoPasskey if it does not */
export async function make({ challenge, rpId, userId, login, name, algorithms, timeout, known }: PasskeyOrder) {
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: bytes(challenge),
        rp: { id: rpId, name: 'Repère' },
        user: { id: bytes(userId), name: login, displayName: name },
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        timeout,
        attestation: 'none',
        excludeCredentials: known.map(descriptor),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      },
    }),
  );
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    clientData: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  };
}

async function ask(run: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await run();
    if (credential) {
      return credential as PublicKeyCredential;
    }
  } catch (failure) {
    throw new NoPasskey(failure instanceof DOMException ? failure.name : '');
  }
  throw new NoPasskey();
}

function descriptor({ id, transports }: PasskeyQuestion['allowed'][number]): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id: bytes(id), transports: transports as AuthenticatorTransport[] };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
