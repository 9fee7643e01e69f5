import { claimHeaders } from './identity-headers.ts';

/** The library that Lua below may load, beside what Kong's sandbox allows anyway. */
export const luaLibraries = ['cjson.safe'] as const;

/**
 * Lua for a request whose token the jwt plugin has verified: hands its claims on as headers.
 *
 * A claim that is absent leaves no header, whoever may have set one.
 */
export const tokenClaims = `local json = require 'cjson.safe'

local function claims_of(token)
  if type(token) ~= 'string' then
    return {}
  end
  local payload = token:match('^[^.]+%.([^.]+)%.[^.]+$')
  if payload == nil then
    return {}
  end
  payload = payload:gsub('%-', '+'):gsub('_', '/')
  payload = payload .. ('==='):sub(1, -#payload % 4)
  local claims = json.decode(ngx.decode_base64(payload) or '')
  if type(claims) ~= 'table' then
    return {}
  end
  return claims
end

local function text(value)
  if type(value) == 'string' and value ~= '' then
    return value
  end
end

local function integer(value)
  if type(value) == 'number' and value == math.floor(value) then
    return ('%.0f'):format(value)
  end
end

local function hand_on(header, value)
  if value == nil then
    kong.service.request.clear_header(header)
  else
    kong.service.request.set_header(header, value)
  end
end

local claims = claims_of(kong.ctx.shared.authenticated_jwt_token)
${claimHeaders.map(({ claim, header, kind }) => `hand_on('${header}', ${kind}(claims['${claim}']))\n`).join('')}`;
