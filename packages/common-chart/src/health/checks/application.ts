import type { HealthCheck } from '../health-check.ts';

/**
 * An Application is healthy when Argo CD says so of the source that the Application names now.
 *
 * - The verdict counts only if `comparedTo` holds the present source, so that the verdict on the previous revision never
 *   lets the next wave start, and only if it is not older than the end of the last operation.
 * - Argo CD leaves empty fields out of `comparedTo`; so an absent field and an empty, false or zero one are the same here.
 * - An Application that manages itself, as a root may, is always healthy in its own eyes: its operation would wait for
 *   itself, and its health would feed on itself.
 * - A sync window leaves a trace only in an operation that it holds; one that has not begun just shows as out of sync.
 */
export const applicationHealth: HealthCheck = {
  group: 'argoproj.io',
  kind: 'Application',
  lua: `local function verdict(status, message)
  return { status = status, message = message }
end

local function isAbsent(value)
  if type(value) == "table" then
    for _, item in pairs(value) do
      if not isAbsent(item) then
        return false
      end
    end
    return true
  end
  return value == nil or value == false or value == "" or value == 0
end

local function same(a, b)
  if isAbsent(a) or isAbsent(b) then
    return isAbsent(a) and isAbsent(b)
  end
  if type(a) ~= "table" or type(b) ~= "table" then
    return a == b
  end
  for key, value in pairs(a) do
    if not same(value, b[key]) then
      return false
    end
  end
  for key, value in pairs(b) do
    if a[key] == nil and not isAbsent(value) then
      return false
    end
  end
  return true
end

local function withReason(text, reason)
  if isAbsent(reason) then
    return text
  end
  return text .. ": " .. reason
end

local function managesItself(metadata)
  local id = (metadata.annotations or {})["argocd.argoproj.io/tracking-id"]
  if id == nil then
    return (metadata.labels or {})["app.kubernetes.io/instance"] == metadata.name
  end
  local own = metadata.name .. ":argoproj.io/Application:" .. (metadata.namespace or "") .. "/" .. metadata.name
  return id == own or id == (metadata.namespace or "") .. "_" .. own
end

local function sourcesOf(spec)
  local hydrator = spec.sourceHydrator
  if hydrator ~= nil then
    local sync = hydrator.syncSource or {}
    return { { repoURL = (hydrator.drySource or {}).repoURL, path = sync.path, targetRevision = sync.targetBranch } }
  end
  if isAbsent(spec.sources) then
    return { spec.source }
  end
  return spec.sources
end

local function comparedSources(comparedTo)
  if isAbsent(comparedTo.sources) then
    return { comparedTo.source }
  end
  return comparedTo.sources
end

local function revisionsOf(holder)
  if holder == nil then
    return {}
  end
  if isAbsent(holder.revisions) then
    return { holder.revision }
  end
  return holder.revisions
end

local function automationOf(spec)
  local automated = (spec.syncPolicy or {}).automated
  if automated ~= nil and automated.enabled ~= false then
    return automated
  end
end

local errors = {
  ComparisonError = true,
  DeletionError = true,
  InvalidSpecError = true,
  SyncError = true,
  UnknownError = true,
}

local metadata = obj.metadata
local spec = obj.spec or {}
local status = obj.status or {}
local sync = status.sync or {}
local last = status.operationState or {}
local conditions = status.conditions or {}

if managesItself(metadata) then
  return verdict("Healthy", "manages itself, so it does not wait for itself")
end

if metadata.deletionTimestamp ~= nil then
  return verdict("Progressing", "is being deleted")
end

if obj.operation ~= nil then
  return verdict("Progressing", "an operation is about to begin")
end
if last.phase == "Running" and last.message == "Sync operation blocked by sync window" then
  return verdict("Suspended", "a sync window holds its operation")
end
if last.phase == "Running" or last.phase == "Terminating" then
  return verdict("Progressing", withReason("an operation is running", last.message))
end

for _, condition in ipairs(conditions) do
  -- A spec that is invalid is never compared, so this one does not wait for a new verdict.
  if condition.type == "InvalidSpecError" then
    return verdict("Degraded", withReason(condition.type, condition.message))
  end
end

if sync.status == nil then
  return verdict("Progressing", "has not been compared yet")
end
if not same(sourcesOf(spec), comparedSources(sync.comparedTo or {})) then
  return verdict("Progressing", "the verdict is about another source than the present one")
end

for _, condition in ipairs(conditions) do
  if errors[condition.type] then
    return verdict("Degraded", withReason(condition.type, condition.message))
  end
end

local request = (last.operation or {}).sync or {}
local result = last.syncResult or request
local attempted, present = revisionsOf(result), revisionsOf(sync)
local unknown = isAbsent(attempted) or isAbsent(present)
local failed = (last.phase == "Failed" or last.phase == "Error") and not request.dryRun
if failed and (unknown or same(attempted, present)) then
  return verdict("Degraded", withReason("the last sync failed", last.message))
end
if last.finishedAt ~= nil and status.reconciledAt ~= nil and status.reconciledAt < last.finishedAt then
  return verdict("Progressing", "the verdict is older than the last operation")
end

if sync.status ~= "Synced" then
  local automated = automationOf(spec)
  if automated == nil then
    return verdict("Suspended", "is " .. sync.status .. ", and does not sync by itself")
  end
  if last.phase == "Succeeded" and not unknown and same(attempted, present) then
    if automated.selfHeal and isAbsent(request.autoHealAttemptsCount) then
      return verdict("Progressing", "was synced, is " .. sync.status .. " again, and is about to be put back")
    end
    return verdict("Degraded", "was synced, and is " .. sync.status .. " all the same")
  end
  return verdict("Progressing", "is " .. sync.status .. ", and waits for its sync or a sync window")
end

local health = status.health or {}
if health.status == nil then
  return verdict("Progressing", "has no health yet")
end
if health.status == "Unknown" then
  return verdict("Degraded", withReason("its health is unknown", health.message))
end
return verdict(health.status, health.message)
`,
};
