import { LuaFactory } from 'wasmoon';

/** What a health rule may say. */
export type HealthStatus = 'Healthy' | 'Progressing' | 'Degraded' | 'Suspended' | 'Missing' | 'Unknown';

/** What a health rule says of one object. */
export interface HealthVerdict {
  readonly status: HealthStatus;
  readonly message: string;
}

/** A Lua that runs health rules as Argo CD does. Made by {@link openHealthLua}. */
export interface HealthLua {
  /** @throws what Lua throws, when a script fails or returns no status. */
  readonly verdict: (lua: string, object: unknown) => HealthVerdict;
  readonly close: () => void;
}

const statuses: ReadonlySet<unknown> = new Set<HealthStatus>([
  'Healthy',
  'Progressing',
  'Degraded',
  'Suspended',
  'Missing',
  'Unknown',
]);

/**
 * Argo CD gives a script the base library and `table`, in Lua 5.1, fresh for each object; text has no methods.
 *
 * Anything else is missing here, too, so that a script that runs here finds what it needs there.
 */
const sandbox = `
local given = {}
for _, name in ipairs({
  "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawset", "select",
  "setmetatable", "tonumber", "tostring", "type",
}) do
  given[name] = _G[name]
end
local listed = { concat = table.concat, insert = table.insert, remove = table.remove, sort = table.sort }
getmetatable("").__index = nil
local load, setmetatable, pairs, error, type = load, setmetatable, pairs, error, type

return function(script, obj)
  local globals = { obj = obj, table = {} }
  for name, value in pairs(given) do globals[name] = value end
  for name, value in pairs(listed) do globals.table[name] = value end
  globals._G = globals
  local chunk, problem = load(script, "=health", "t", globals)
  if chunk == nil then error(problem, 0) end
  local verdict = chunk()
  if type(verdict) ~= "table" then error("a health rule returns a table, not a " .. type(verdict), 0) end
  return verdict
end
`;

/** Starts a Lua for health rules; `close` frees it. */
export async function openHealthLua(): Promise<HealthLua> {
  const lua = await new LuaFactory().createEngine({ enableProxy: false, injectObjects: false });
  const run = (await lua.doString(sandbox)) as (script: string, object: unknown) => Record<string, unknown>;
  return {
    verdict: (script, object) => {
      const { status, message } = run(script, object);
      if (!statuses.has(status)) throw new Error(`a health rule says '${String(status)}', which is no health`);
      return { status: status as HealthStatus, message: typeof message === 'string' ? message : '' };
    },
    close: () => lua.global.close(),
  };
}
