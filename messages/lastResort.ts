/** The words of the page that has no catalogue left to ask: `notices.errorTitle` and `notices.lastResort` of each. */
export const lastResort = [
  {
    lang: 'en',
    title: 'Something went wrong on our side',
    text: 'If you need help now, call your local emergency number.',
  },
  {
    lang: 'es',
    title: 'Algo falló de nuestro lado',
    text: 'Si necesita ayuda ahora, llame al número de emergencias de su zona.',
  },
  {
    lang: 'ar',
    title: 'حدث خطأ من جهتنا',
    text: 'عند الحاجة إلى المساعدة الآن، يجب الاتصال على رقم الطوارئ المحلي.',
  },
  { lang: 'zh-Hans', title: '我们这边出了问题', text: '如果您现在需要帮助，请拨打您当地的急救电话。' },
  {
    lang: 'tr',
    title: 'Bizim tarafımızda bir sorun oldu',
    text: 'Şimdi yardıma ihtiyacınız varsa bulunduğunuz yerin acil yardım numarasını arayın.',
  },
];
