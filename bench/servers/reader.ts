/** How everybody reads who is compared with the hub: as its readers begin (`src/database/read-pools.ts`). */
export const reader =
  '-c role=ampera_open -c search_path=open -c default_transaction_read_only=on -c jit=off -c random_page_cost=1.1 -c TimeZone=Asia/Jakarta';
