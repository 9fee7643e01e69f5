import { findCondition } from './find-condition.ts';

/**
 * Lua for what Kong programs.
 *
 * It may exist before Kong, and Kong leaves what nothing refers to at Pending; so only a refusal counts.
 */
export const programmedByKong = `${findCondition}

local programmed = condition("Programmed")
if is(programmed, "False") and programmed.reason == "Invalid" then
  return { status = "Degraded", message = programmed.message }
end
if is(programmed, "True") then
  return { status = "Healthy", message = "programmed" }
end
return { status = "Healthy", message = "Kong programs it once something refers to it" }
`;
