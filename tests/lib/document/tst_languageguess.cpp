// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/languageguess.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
};

void TestLanguageGuess::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("figures only") << u"2024 – 100 %"_s << u""_s;
    QTest::newRow("simplified") << u"大型语言模型的价格将会降到零。"_s << u"zh-Hans"_s;
    QTest::newRow("simplified with many Latin names")
        << u"在Bloomberg的采访中，Andrulis将DeepSeek的发布称为AI领域的“胜利圈”，他说开源模型很重要。"_s
        << u"zh-Hans"_s;
    QTest::newRow("traditional") << u"大型語言模型的價格將會降到零，他們這樣說。"_s << u"zh-Hant"_s;
    QTest::newRow("Chinese of characters common to both")
        << u"大人小孩一同上山。"_s << u"zh-Hans"_s;
    QTest::newRow("Japanese") << u"大規模言語モデルの価格はゼロになるでしょう。"_s << u"ja"_s;
    QTest::newRow("Korean") << u"언어 모델의 가격은 제로가 될 것이다."_s << u"ko"_s;
    QTest::newRow("English") << u"The price of language models will fall to zero."_s << u"en"_s;
    QTest::newRow("English with Chinese quoted")
        << u"The list is headed 亮点, and the price of the models is said to fall to zero."_s
        << u"en"_s;
    QTest::newRow("German") << u"Die Preise der Sprachmodelle werden auf null fallen."_s << u"de"_s;
    QTest::newRow("French") << u"Les prix des modèles vont tomber, a dit le fondateur."_s
                            << u"fr"_s;
    QTest::newRow("Spanish") << u"El precio de los modelos va a caer y no es una sorpresa."_s
                             << u"es"_s;
    QTest::newRow("Russian") << u"Цены на языковые модели упадут до нуля."_s << u"ru"_s;
    QTest::newRow("Arabic") << u"أسعار النماذج اللغوية ستصل إلى الصفر."_s << u"ar"_s;
    QTest::newRow("Persian")
        << u"قیمت مدل‌های زبانی به صفر می‌رسد، چنان که گفته شد."_s
        << u"fa"_s;
    QTest::newRow("Urdu") << u"زبان کے ماڈلوں کی قیمتیں صفر ہو جائیں گی، انہوں نے کہا۔"_s
                          << u"ur"_s;
    QTest::newRow("Hebrew") << u"מחירי מודלי השפה ירדו לאפס."_s << u"he"_s;
    QTest::newRow("Arabic that names a company")
        << u"قالت شركة Harbour Labs إن الأسعار ستصل إلى الصفر"_s << u"ar"_s;
    QTest::newRow("code doesn't count")
        << u"Die Preise fallen.\n``` the of and to is that it was for with are be this have from"_s
        << u"de"_s;
}

void TestLanguageGuess::guesses()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(guessLanguage(plainDocument(text)), language);
}

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
