# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Ստուգում և ծառայությունների ցանկեր՝ ինչ կա վկայության, առարկության կամ խնդրանքի կողքին, և պահպանվող ֆայլեր։
attesting-ties = Իրենց խոսքով՝ { $level }։ { $tie }
attesting-grade = { $what }՝ { $grade } / { $best }
attesting-respondents = { $count ->
    [one] Հարցվել է { $count } շահառու
   *[other] Հարցվել է { $count } շահառու
}
attesting-evidence = Ապացույցների մատնահետքերը (SHA-256)
attesting-against = Առարկությունը սրա դեմ է՝ { $what }
attesting-answered = «{ $who }» կազմակերպությունը պատասխանել է՝ { $answer }
attesting-settled = «{ $who }» կազմակերպությունը հարցը լուծված է համարել
attesting-lapses = Պատասխանը տրված է։ Եթե ոչ ոք հարցը լուծված չհամարի, առարկությունն ինքնին կփակվի՝ { $when }։
attesting-how = Ինչպես ստուգել՝ { $how }
attesting-until = Մինչև երբ է հաշվվում
attesting-until-hint = Եթե դատարկ թողնեք, հաշվվում է մեկ տարի։ Առավելագույնը՝ երկու տարի։
attesting-respondents-ask = Քանի շահառուի եք հարցրել
attesting-respondents-hint = Միայն եթե փոխանցում եք շահառուների ասածը․ եթե հարցվածները հինգից քիչ են, այն չի փոխանցվում, որ ոչ մեկին հնարավոր չլինի ճանաչել։
attesting-evidence-file = Դա ապացուցող ֆայլ
attesting-evidence-hint = Լուսանկար, գնացուցակ։ Ֆայլը չի ուղարկվում և այստեղ չի պահվում․ ստորագրվում է միայն դրա մատնահետքը, որ հետո կարողանաք ցույց տալ, որ դա հենց այդ ֆայլն էր։
attesting-outdated = Սա հնացած է
attesting-ours = Ինչ եք վկայել
attesting-ours-look = { $publisher } · ստուգվել է { $when }, հաշվվում է մինչև { $until }
attesting-asked = Ինչ եք խնդրել ստուգել
attesting-asked-whom = { $publisher } · խնդրել եք՝ { $whom }, մինչև { $when }
attesting-file = Ապացույց, որ կարող եք վերցնել ձեզ հետ
attesting-file-hint = Մեկ ֆայլ՝ գրառումը, այն ամենը, ինչ ասվել է դրա մասին, և բոլոր ստորագրությունները։ Ում տաք այն, նա կստուգի առանց ցանցի՝ «marshrut verify» հրամանով և ֆայլի անունով։
attesting-file-save = Պահպանել ապացույցը
attesting-file-vc = Պահպանել այլ ծրագրերի համար (Verifiable Credential)
attesting-file-cose = Նույնը՝ COSE ձևաչափով
attesting-download = Պահպանել որպես ֆայլ
attesting-download-public = Միայն այն, ինչ բաց է բոլորի համար, առանց անվտանգության մասին ասվածի։
attesting-download-hsds = Այլ տեղեկատուների համար (HSDS 3.1)
attesting-download-geojson = Քարտեզների համար (GeoJSON)
attesting-download-csv = Աղյուսակների համար (CSV)
attesting-nothing-twice = Կարծես ոչ մի այլ անդամ չի հրապարակում ձեր ծառայություններից որևէ մեկը։
verification-done-incomplete = Ոչինչ չի ուղարկվել․ բաց է թողնվել մի բան, որն անպայման պետք է նշել։ Խնդրում ենք նորից լրացնել ձևաթուղթը։
task-settle-dispute = Ձեր առարկությանը պատասխանել են․ հարցը լուծվա՞ծ է
