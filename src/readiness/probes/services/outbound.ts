import type { Facts } from '../../facts/facts.ts';
import { externalCalls, type PlacedCall } from '../../facts/place.ts';

const REQUESTS =
  /^(requests|httpx|httpx2|niquests)\.(Client\.|AsyncClient\.|Session\.|sessions\.Session\.)?(get|post|put|patch|delete|head|options|request|stream|send)$/;
const AIOHTTP = /^aiohttp\.ClientSession\.(get|post|put|patch|delete|head|options|request|ws_connect)$/;
const URLLIB = /^urllib\.request\.urlopen$/;
const CLIENTS = /^(httpx|httpx2)\.(Async)?Client$|^aiohttp\.ClientSession$|^requests\.Session$/;

/** Calls that leave the service over HTTP, and the clients that they use. */
export function outboundCalls({ alive, values }: Facts['code']): {
  readonly requests: readonly (PlacedCall & { readonly name: string })[];
  readonly clients: readonly (PlacedCall & { readonly name: string })[];
} {
  return {
    requests: externalCalls(
      alive,
      values,
      (name) => REQUESTS.test(name) || AIOHTTP.test(name) || URLLIB.test(name),
    ),
    clients: externalCalls(alive, values, (name) => CLIENTS.test(name)),
  };
}
