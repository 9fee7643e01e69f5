/** Lua for checks of kinds with conditions: `condition(type)` is the condition of that type, or nil. */
export const findCondition = `local function condition(wanted)
  local conditions = obj.status ~= nil and obj.status.conditions or {}
  for _, found in ipairs(conditions) do
    if found.type == wanted then
      return found
    end
  end
end

local function is(found, status)
  return found ~= nil and found.status == status
end`;
