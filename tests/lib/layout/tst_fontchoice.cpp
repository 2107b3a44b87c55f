// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/fontchoice.h"

#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestFontChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptOfABlock_data();
    void scriptOfABlock();
    void variantOfALanguage_data();
    void variantOfALanguage();
    void aFamilyForHanIsNeverMissing_data();
    void aFamilyForHanIsNeverMissing();
    void theChosenFamilySetsLatin();
    void variantsDontShareAFont();
    void simplifiedSansIsTheInterfaces();
};

void TestFontChoice::scriptOfABlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<BlockScript>("script");
    QTest::newRow("Chinese") << u"价格将会降到零。"_s << u"en"_s << BlockScript::Chinese;
    QTest::newRow("Chinese with names")
        << u"Andrulis断言: DeepSeek是AI领域的‘终极胜利圈’"_s << u"zh"_s << BlockScript::Chinese;
    QTest::newRow("English") << u"Prices go to zero."_s << u"zh"_s << BlockScript::Latin;
    QTest::newRow("English with a Chinese word")
        << u"The word 价格 means price, and nothing else at all."_s << u"zh"_s
        << BlockScript::Latin;
    QTest::newRow("Japanese") << u"価格はゼロになるでしょう。"_s << u""_s << BlockScript::Japanese;
    QTest::newRow("Japanese in Han alone") << u"東京大学"_s << u"ja"_s << BlockScript::Japanese;
    QTest::newRow("Korean") << u"가격은 영으로 간다"_s << u""_s << BlockScript::Korean;
    QTest::newRow("digits in a Chinese article")
        << u"2024 – 2025"_s << u"zh-Hans"_s << BlockScript::Chinese;
    QTest::newRow("nothing") << QString() << u"de"_s << BlockScript::Latin;
}

void TestFontChoice::scriptOfABlock()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QTEST(scriptOf(text, language), "script");
}

void TestFontChoice::variantOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<HanVariant>("variant");
    QTest::newRow("Chinese") << u"zh"_s << HanVariant::Simplified;
    QTest::newRow("traditional") << u"zh-Hant"_s << HanVariant::Taiwan;
    QTest::newRow("Hong Kong") << u"zh-Hant-HK"_s << HanVariant::HongKong;
    QTest::newRow("Taiwan") << u"zh-TW"_s << HanVariant::Taiwan;
    QTest::newRow("Japanese") << u"ja"_s << HanVariant::Japanese;
    QTest::newRow("English") << u"en"_s << HanVariant::Simplified;
    QTest::newRow("unknown") << QString() << HanVariant::Simplified;
}

void TestFontChoice::variantOfALanguage()
{
    QFETCH(QString, language);
    QTEST(hanVariantOf(language), "variant");
}

void TestFontChoice::aFamilyForHanIsNeverMissing_data()
{
    QTest::addColumn<BlockScript>("script");
    QTest::addColumn<bool>("hanFirst");
    QTest::newRow("Latin") << BlockScript::Latin << false;
    QTest::newRow("Chinese") << BlockScript::Chinese << true;
    QTest::newRow("Japanese") << BlockScript::Japanese << true;
    QTest::newRow("Korean") << BlockScript::Korean << true;
}

void TestFontChoice::aFamilyForHanIsNeverMissing()
{
    QFETCH(BlockScript, script);
    QFETCH(bool, hanFirst);
    const QStringList han = QFontDatabase::families(QFontDatabase::SimplifiedChinese)
                            + QFontDatabase::families(QFontDatabase::Japanese)
                            + QFontDatabase::families(QFontDatabase::Korean);
    const FontChoice choice(u"zh-Hans"_s, {});
    const QStringList families = choice.text(script).families();
    QCOMPARE(families.size(), 2);
    QVERIFY2(han.contains(families[hanFirst ? 0 : 1]), qPrintable(families.join(u", ")));
    QVERIFY(han.contains(choice.code(script).families().last()));
}

void TestFontChoice::theChosenFamilySetsLatin()
{
    Typography typography;
    typography.family = u"DejaVu Sans"_s;
    typography.size = 21;
    const QFont font = FontChoice(u"en"_s, typography).text(BlockScript::Latin);
    QCOMPARE(font.families().first(), u"DejaVu Sans"_s);
    QCOMPARE(font.pixelSize(), 21);
}

void TestFontChoice::variantsDontShareAFont()
{
    // Qt keys its cache by the request without the fall-backs: these must differ beyond them.
    const QFont chinese = FontChoice(u"zh"_s, {}).text(BlockScript::Latin);
    const QFont japanese = FontChoice(u"ja"_s, {}).text(BlockScript::Latin);
    QCOMPARE(chinese.families().first(), japanese.families().first());
    QVERIFY(chinese.styleHint() != japanese.styleHint());
}

void TestFontChoice::simplifiedSansIsTheInterfaces()
{
    Typography typography;
    typography.family = u"DejaVu Sans"_s;
    const QFont font = FontChoice(u"zh"_s, typography).text(BlockScript::Latin);
    QCOMPARE(font.styleHint(), QFont::SansSerif);
}

QTEST_MAIN(TestFontChoice)
#include "tst_fontchoice.moc"
