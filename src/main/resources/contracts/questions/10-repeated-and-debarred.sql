-- title: ¿Qué contratistas tienen varias multas en un año fiscal, contratos nuevos estando inhabilitados, o venden a una organización con fondos públicos?
-- explanation: Cruza todos los contratos, de todas las áreas, con las inhabilitaciones y con los proveedores de las
-- organizaciones que ejecutan fondos públicos. Una persona vinculada es miembro del consorcio, representante o
-- accionista. De un documento de identidad se muestran los últimos tres caracteres; los datos completos están en el
-- expediente. La fecha es la de firmeza de la multa, la de la firma del contrato o el inicio de la inhabilitación.
select f.finding as "Hallazgo",
       f.contract_case as "Expediente",
       c.number as "Contrato",
       c.requesting_unit as "Área",
       case when length(c.contractor_nit) = 10 then 'DUI …' || right(c.contractor_nit, 3)
            else c.contractor_nit end as "NIT",
       c.contractor_name as "Contratista",
       f.happened_on as "Fecha",
       cast(f.amount as numeric(14, 2)) as "Monto",
       f.detail as "Detalle",
       f.other_case as "Otro expediente"
from (
  select 'Varias multas en el año fiscal' as finding, x.contract_case, x.firm_on as happened_on, x.amount,
         y.fines || ' multas firmes en ' || y.fiscal_year || ', en ' || y.areas
           || case y.areas when 1 then ' área' else ' áreas' end as detail,
         cast(null as varchar(64)) as other_case
  from contract_fine x
  join (
    select m.contractor_nit, extract(year from m.firm_on) as fiscal_year, count(*) as fines,
           count(distinct c.requesting_unit) as areas
    from contract_fine m join contract c on c.case_number = m.contract_case
    where m.firm_on is not null and m.state <> 'REVOCADA'
    group by m.contractor_nit, extract(year from m.firm_on)
    having count(*) > 1
  ) y on y.contractor_nit = x.contractor_nit and y.fiscal_year = extract(year from x.firm_on)
  where x.state <> 'REVOCADA'
  union all
  select 'Contrato firmado estando inhabilitado', x.case_number, x.signed_on, x.original_amount,
         'Inhabilitado hasta el ' || cast(d.valid_to as varchar(10)), p.case_number
  from contract x
  join contract_debarment d on d.id_number = x.contractor_nit and not d.revoked
    and x.signed_on between d.valid_from and d.valid_to
  join contract_proceeding p on p.id = d.proceeding_id
  union all
  select 'Contrato con una persona vinculada inhabilitada', x.case_number, x.signed_on, x.original_amount,
         r.kind || ' ' || r.id_type || ' …' || right(r.id_number, 3) || ', inhabilitada hasta el '
           || cast(d.valid_to as varchar(10)), p.case_number
  from contract x
  join contract_related r on r.contract_case = x.case_number
  join contract_debarment d on d.id_number = r.id_number and not d.revoked
    and x.signed_on between d.valid_from and d.valid_to
  join contract_proceeding p on p.id = d.proceeding_id
  where r.id_number <> x.contractor_nit
  union all
  select 'Vinculado con un inhabilitado por una misma persona', x.case_number, x.signed_on, x.original_amount,
         r.kind || ' ' || r.id_type || ' …' || right(r.id_number, 3) || ', también de ' || o.contractor_name,
         o.case_number
  from contract x
  join contract_related r on r.contract_case = x.case_number
  join contract_related s on s.id_number = r.id_number
  join contract o on o.case_number = s.contract_case and o.contractor_nit <> x.contractor_nit
  where exists (select 1 from contract_debarment d where d.id_number = o.contractor_nit and not d.revoked
                and x.signed_on between d.valid_from and d.valid_to)
  union all
  select 'Proveedor de una organización con fondos públicos', x.case_number, x.signed_on, cast(null as numeric(14, 2)),
         'Proveedor ' || lower(s.state), s.case_number
  from contract x
  join fund_supplier s on s.identification = x.contractor_nit
  union all
  select 'Inhabilitado y proveedor de una organización', p.contract_case, d.valid_from, cast(null as numeric(14, 2)),
         'Proveedor ' || lower(s.state) || ', inhabilitado hasta el ' || cast(d.valid_to as varchar(10)), s.case_number
  from contract_debarment d
  join contract_proceeding p on p.id = d.proceeding_id
  join fund_supplier s on s.identification = d.id_number
  where not d.revoked
) f
join contract c on c.case_number = f.contract_case
where (f.contract_case like :case or f.other_case like :case)
  and f.happened_on between :from and :to
order by f.finding, c.contractor_nit, f.contract_case, f.happened_on, f.detail, f.other_case
