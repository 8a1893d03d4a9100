-- title: ¿Qué documentos comparten emisor y número, archivo, o emisor, monto y fecha?
-- explanation: Compara los documentos de todas las organizaciones y de todos los años. El mismo emisor y número no se
-- puede cargar dos veces al dinero público: los intentos aparecen como gasto objetado. El mismo archivo, o el mismo
-- monto y fecha del mismo emisor, puede ser casualidad y se debe revisar. Con un expediente, muestra
-- las coincidencias en las que participa. Filtra por la fecha del documento que llegó después.
select s.likeness as "Coincidencia",
       s.case_number as "Expediente",
       s.paper as "Documento",
       s.dated as "Fecha",
       cast(s.amount as numeric(14, 2)) as "Monto",
       s.other_case as "Otro expediente",
       s.other_paper as "Otro documento",
       s.other_dated as "Otra fecha",
       cast(s.other_amount as numeric(14, 2)) as "Otro monto",
       s.case_number <> s.other_case as "Entre expedientes"
from (
  select case when f.sha256 = o.sha256 then 'Mismo archivo'
              when f.number_key = o.number_key then 'Mismo emisor y número'
              else 'Mismo emisor, monto y fecha' end as likeness,
         f.case_number, f.issuer || ' ' || f.type || ' ' || f.number as paper, f.issued_on as dated,
         f.total as amount,
         o.case_number as other_case, o.issuer || ' ' || o.type || ' ' || o.number as other_paper,
         o.issued_on as other_dated, o.total as other_amount
  from fund_fiscal_document f
  join fund_fiscal_document o on o.id < f.id
    and (o.sha256 = f.sha256
      or (o.issuer = f.issuer and o.number_key = f.number_key)
      or (o.issuer = f.issuer and o.total = f.total and o.issued_on = f.issued_on))
  union all
  select 'Duplicado objetado', e.case_number, e.issuer || ' ' || e.type || ' ' || e.number, e.issued_on, e.total,
         o.case_number, o.issuer || ' ' || o.type || ' ' || o.number, o.issued_on, o.total
  from fund_expense e
  join fund_fiscal_document o on o.issuer = e.issuer and o.type = e.type and o.total = e.total
    and o.issued_on = e.issued_on
  where e.result = 'OBJETADO' and e.rule like '%DUPLIC%'
  union all
  select 'Mismo archivo adjunto', d.case_number, d.title, cast(d.created_at as date), cast(null as numeric(14, 2)),
         o.case_number, o.title, cast(o.created_at as date), cast(null as numeric(14, 2))
  from document d
  join document o on o.sha256 = d.sha256 and o.id < d.id and o.case_number <> d.case_number
) s
where (s.case_number like :case or s.other_case like :case)
  and s.dated between :from and :to
order by s.likeness, s.case_number, s.dated, s.paper, s.other_case, s.other_paper
