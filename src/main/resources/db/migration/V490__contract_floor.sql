-- A tenth of a minimum wage has more than two decimals (304.17 x 0.10 = 30.417): the floor stays
-- exact, what is payable is rounded once, at the end.
alter table contract_fine_computation alter column floor set data type numeric(14, 5);
