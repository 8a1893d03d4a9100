-- title: ¿Qué proveedores comparten cuenta, teléfono, dirección o personas con una organización, otro proveedor o el equipo?
-- explanation: Cruza los datos de cada proveedor, su representante y sus socios con los de las organizaciones (junta
-- directiva, personal y parientes declarados), los demás proveedores y los parientes que declaró el equipo del
-- Ministerio, en todos los expedientes. Los parientes del equipo solo se pueden comparar por nombre.
select s.likeness as "Qué comparten",
       s.shared as "Dato",
       s.case_number as "Expediente",
       s.identification as "Proveedor",
       s.name as "Nombre del proveedor",
       s.state as "Estado",
       s.other_kind as "Con quién",
       s.other_name as "Nombre",
       s.other_case as "Otro expediente"
from (
  select c.likeness, c.shared, c.case_number, c.identification, c.name, c.state,
         o.other_kind, o.other_name, o.other_case
  from (
    select 'Cuenta' as likeness, account as shared, case_number, identification, name, state from fund_supplier
    union all
    select 'Teléfono', phone, case_number, identification, name, state from fund_supplier
    union all
    select 'Dirección', upper(trim(address)), case_number, identification, name, state from fund_supplier
    union all
    select 'Persona', identification, case_number, identification, name, state from fund_supplier where id_type = 'DUI'
    union all
    select 'Persona', representative_dui, case_number, identification, name, state from fund_supplier
    union all
    select 'Persona', h.dui, s.case_number, s.identification, s.name, s.state
    from fund_supplier s join fund_supplier_shareholder h on h.supplier_id = s.id
    union all
    select 'Nombre', upper(trim(representative)), case_number, identification, name, state from fund_supplier
  ) c
  join (
    select 'Cuenta' as likeness, account as shared, 'Proveedor' as other_kind, name as other_name,
           case_number as other_case, identification as other_id
    from fund_supplier
    union all
    select 'Teléfono', phone, 'Proveedor', name, case_number, identification from fund_supplier
    union all
    select 'Dirección', upper(trim(address)), 'Proveedor', name, case_number, identification from fund_supplier
    union all
    select 'Persona', representative_dui, 'Proveedor', name, case_number, identification from fund_supplier
    union all
    select 'Persona', h.dui, 'Proveedor', s.name, s.case_number, s.identification
    from fund_supplier s join fund_supplier_shareholder h on h.supplier_id = s.id
    union all
    select 'Cuenta', g.account, 'Organización', a.ngo_name, g.case_number, a.ngo_nit
    from fund_agreement g join fund_assignment a on a.case_number = g.case_number
    union all
    select 'Cuenta', account, 'Organización: ' || kind, name, case_number, dui from fund_ngo_member
    union all
    select 'Teléfono', phone, 'Organización: ' || kind, name, case_number, dui from fund_ngo_member
    union all
    select 'Dirección', upper(trim(address)), 'Organización: ' || kind, name, case_number, dui from fund_ngo_member
    union all
    select 'Persona', dui, 'Organización: ' || kind, name, case_number, dui from fund_ngo_member
    union all
    select 'Persona', d.dui, 'Organización: ' || d.post, d.name, k.case_number, d.dui
    from fund_ngo_director d join fund_ngo_check k on k.id = d.check_id
    union all
    select 'Nombre', upper(trim(r.name)), 'Pariente (' || r.kinship || ') de ' || m.person_name, r.name, m.case_number, ''
    from fund_team_relative r join fund_team_member m on m.id = r.member_id
    union all
    select 'Nombre', upper(trim(m.person_name)), 'Equipo del Ministerio: ' || m.seat, m.person_name, m.case_number, ''
    from fund_team_member m
  ) o on o.likeness = c.likeness and o.shared = c.shared
     -- the same supplier in two cases, or a supplier that is the person, shares nothing with another
     and not (o.other_kind = 'Proveedor' and o.other_id = c.identification)
  group by c.likeness, c.shared, c.case_number, c.identification, c.name, c.state,
           o.other_kind, o.other_name, o.other_case
) s
where s.case_number like :case
order by s.case_number, s.identification, s.likeness, s.shared, s.other_case, s.other_kind, s.other_name
