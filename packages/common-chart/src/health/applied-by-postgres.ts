/** Lua for what CloudNativePG applies inside PostgreSQL. */
export const appliedByPostgres = `local status = obj.status or {}
if status.applied == false then
  return { status = "Degraded", message = status.message }
end
if status.applied == nil then
  return { status = "Progressing", message = "waits for the operator" }
end
if status.observedGeneration ~= nil and status.observedGeneration ~= obj.metadata.generation then
  return { status = "Progressing", message = "waits for the operator to see the change" }
end
return { status = "Healthy", message = "applied" }
`;
