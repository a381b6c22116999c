export const clinicLanguage = [{ lang: 'en', title: 'Something went wrong on our side', text: 'If you need help now, call your local emergency number.' }];
