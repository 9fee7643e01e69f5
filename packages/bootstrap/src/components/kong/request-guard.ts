import { identityHeaders } from './identity-headers.ts';

/** Where a certificate authority asks for its proof, over plain HTTP. */
const challengePath = '/.well-known/acme-challenge/';

/** How many headers Kong can list; with more, some would pass unseen. */
const mostHeaders = 1000;

/**
 * Lua for the first phase of every request: takes away forged identity, then sends plain HTTP to HTTPS.
 *
 * Names are compared with `_` read as `-`, because many upstreams do not tell the two apart.
 */
export const requestGuard = `local prefixes = { ${list(identityHeaders.prefixes)} }
local names = { ${identityHeaders.names.map((name) => `['${name}'] = true`).join(', ')} }

local function is_identity(header)
  local name = header:lower():gsub('_', '-')
  if names[name] then
    return true
  end
  for _, prefix in ipairs(prefixes) do
    if name:sub(1, #prefix) == prefix then
      return true
    end
  end
  return false
end

local headers, err = kong.request.get_headers(${mostHeaders})
if err == 'truncated' then
  return kong.response.exit(431)
end
for header in pairs(headers) do
  if is_identity(header) then
    kong.service.request.clear_header(header)
  end
end

local challenge = '${challengePath}'
if kong.request.get_scheme() == 'http' and kong.request.get_path():sub(1, #challenge) ~= challenge then
  local method = kong.request.get_method()
  local status = 308
  if method == 'GET' or method == 'HEAD' then
    status = 301
  end
  local location = 'https://' .. kong.request.get_host() .. kong.request.get_path_with_query()
  return kong.response.exit(status, nil, { Location = location })
end
`;

function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}
