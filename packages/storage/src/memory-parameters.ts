/** PostgreSQL's own words for an amount of memory. */
function megabytes(amount: number): string {
  return `${Math.max(1, Math.floor(amount))}MB`;
}

/**
 * The settings of PostgreSQL that follow from the memory of its container, such as `512Mi`.
 *
 * @example memoryParameters('512Mi') // { shared_buffers: '128MB', effective_cache_size: '384MB', maintenance_work_mem: '32MB' }
 */
export function memoryParameters(memory: string): Readonly<Record<string, string>> {
  const mebibytes = Number.parseInt(memory, 10) * (memory.endsWith('Gi') ? 1024 : 1);
  return {
    shared_buffers: megabytes(mebibytes / 4),
    effective_cache_size: megabytes((mebibytes * 3) / 4),
    maintenance_work_mem: megabytes(mebibytes / 16),
  };
}
