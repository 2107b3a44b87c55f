// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/characterfolds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestCharacterFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void TestCharacterFolds::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("loose");  ///< Neither case nor accents count.
    QTest::addColumn<QString>("cased");  ///< Case counts.
    QTest::addColumn<QString>("strict"); ///< Both count.

    const auto row = [](const char *name, const QString &text, const QString &loose,
                        const QString &cased, const QString &strict) {
        QTest::newRow(name) << text << loose << cased << strict;
    };
    row("plain", u"Price 24"_s, u"price 24"_s, u"Price 24"_s, u"Price 24"_s);
    row("acute", u"É"_s, u"e"_s, u"E"_s, u"E\u0301"_s);
    row("acute apart", u"E\u0301"_s, u"e"_s, u"E"_s, u"E\u0301"_s);
    row("umlaut", u"Ärger"_s, u"arger"_s, u"Arger"_s, u"A\u0308rger"_s);
    row("sharp s", u"Straße"_s, u"strasse"_s, u"Strasse"_s, u"Straße"_s);
    row("capital sharp s", u"ẞ"_s, u"ss"_s, u"SS"_s, u"ẞ"_s);
    row("strokes", u"Øł"_s, u"ol"_s, u"Ol"_s, u"Øł"_s);
    row("ligature", u"ﬁn"_s, u"fin"_s, u"fin"_s, u"fin"_s);
    row("full width", u"ＡＩ２"_s, u"ai2"_s, u"AI2"_s, u"AI2"_s);
    row("half-width Kana", u"ｶﾞ"_s, u"カ\u3099"_s, u"カ\u3099"_s, u"カ\u3099"_s);
    row("Kana with a voice", u"ガ"_s, u"カ\u3099"_s, u"カ\u3099"_s, u"カ\u3099"_s);
    row("Chinese", u"大型語言模型"_s, u"大型語言模型"_s, u"大型語言模型"_s, u"大型語言模型"_s);
    row("Korean", u"모델"_s, u"모델"_s, u"모델"_s, u"모델"_s);
    row("Cyrillic", u"Ёй"_s, u"еи\u0306"_s, u"Еи\u0306"_s, u"Е\u0308и\u0306"_s);
    row("Greek", u"Άς"_s, u"ασ"_s, u"Ας"_s, u"Α\u0301ς"_s);
    row("Arabic vowels", u"كِتَاب"_s, u"كتاب"_s, u"كتاب"_s, u"كِتَاب"_s);
    row("quotation marks", u"“it’s” „so‟ ‚"_s, u"\"it's\" \"so\" '"_s, u"\"it's\" \"so\" '"_s,
        u"\"it's\" \"so\" '"_s);
    row("spaces", u"a\tb\nc\u00a0d\u3000e"_s, u"a b c d e"_s, u"a b c d e"_s, u"a b c d e"_s);
    row("unseen", u"so\u00adft\u200b\u200e\ufeff"_s, u"soft"_s, u"soft"_s, u"soft"_s);
    row("objects", u"a\ufffcb"_s, u"ab"_s, u"ab"_s, u"ab"_s);
    row("hyphens", u"x\u2010y\u2011z"_s, u"x-y-z"_s, u"x-y-z"_s, u"x-y-z"_s);
    row("second plane", u"𐐀𠮷😀"_s, u"𐐨𠮷😀"_s, u"𐐀𠮷😀"_s, u"𐐀𠮷😀"_s);
}

void TestCharacterFolds::folds()
{
    QFETCH(QString, text);
    const auto folded = [&text](const FindOptions &options) {
        CharacterFolds folds(options);
        QString result;
        for (const char32_t codePoint : text.toUcs4())
            result += folds.of(codePoint);
        return result;
    };
    QTEST(folded({}), "loose");
    QTEST(folded({.matchCase = true}), "cased");
    QTEST(folded({.matchCase = true, .matchAccents = true}), "strict");
}

QTEST_APPLESS_MAIN(TestCharacterFolds)
#include "tst_characterfolds.moc"
