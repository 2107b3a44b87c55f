// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/eastasianwidth.h"

#include <QTest>

using namespace Sidegloss;

class TestEastAsianWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWidth_data();
    void tellsWidth();
};

void TestEastAsianWidth::tellsWidth_data()
{
    QTest::addColumn<char32_t>("codePoint");
    QTest::addColumn<bool>("wide");
    QTest::addColumn<bool>("hangul");
    QTest::addColumn<bool>("cjk");

    QTest::newRow("latin") << U'a' << false << false << false;
    QTest::newRow("latin with accent") << U'é' << false << false << false;
    QTest::newRow("han") << U'价' << true << false << true;
    QTest::newRow("han, extension B") << U'𠮷' << true << false << true;
    QTest::newRow("hiragana") << U'の' << true << false << true;
    QTest::newRow("full stop of Chinese") << U'。' << true << false << true;
    QTest::newRow("full-width colon") << U'：' << true << false << true;
    QTest::newRow("full-width letter") << U'Ａ' << true << false << true;
    QTest::newRow("half-width katakana") << U'ｶ' << false << false << false;
    QTest::newRow("ideographic space") << U'\u3000' << true << false << true;
    QTest::newRow("curly quote is ambiguous") << U'“' << false << false << false;
    QTest::newRow("ellipsis is ambiguous") << U'…' << false << false << false;
    QTest::newRow("hangul syllable") << U'한' << true << true << false;
    QTest::newRow("hangul letter") << U'ㄱ' << true << true << false;
    QTest::newRow("half-width hangul") << U'ﾡ' << false << true << false;
    QTest::newRow("emoji") << U'😀' << true << false << false;
    QTest::newRow("copyright sign") << U'©' << false << false << false;
}

void TestEastAsianWidth::tellsWidth()
{
    QFETCH(char32_t, codePoint);
    QTEST(isWide(codePoint), "wide");
    QTEST(isHangul(codePoint), "hangul");
    QTEST(isCjk(codePoint), "cjk");
}

QTEST_GUILESS_MAIN(TestEastAsianWidth)
#include "tst_eastasianwidth.moc"
