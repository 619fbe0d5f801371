# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Աշխատանքային ժամեր՝ հիմա բաց է, թե ոչ, տեղի ժամացույցով։ $time-ը 09:30-ի պես է, $day-ը՝ երկ-ի։
opening-open = Հիմա բաց է
opening-open-until = Հիմա բաց է մինչև { $time }
opening-opens-today = Հիմա փակ է, կբացվի ժամը { $time }-ին
opening-opens = Հիմա փակ է, կբացվի՝ { $day } { $time }
opening-closed = Հիմա փակ է
opening-hint = Այնտեղ հիմա ժամը { $time } է։ Տոները ծրագրին հայտնի չեն․ զանգահարեք, նախքան մարդ ուղարկելը։
opening-unknown = Այս ժամերից պարզ չէ՝ հիմա բաց է, թե ոչ։ Զանգահարեք, նախքան մարդ ուղարկելը։
opening-unknown-hint = Այնտեղ հիմա ժամը { $time } է։ Այս ժամերից պարզ չէ՝ բաց է, թե ոչ․ զանգահարեք, նախքան մարդ ուղարկելը։
services-open-now = Հիմա բաց է

# Ծառայության երկու տարբերակ կողք կողքի, նախքան ներմուծվածը կհրապարակվի։
compared-field = Դաշտ
compared-before = Հիմա հրապարակված է
compared-after = Ֆայլում է
