// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/chosenencodings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestChosenEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersByContent();
};

void TestChosenEncodings::remembersByContent()
{
    const QByteArray text("\xD6\xD0\xCE\xC4");
    QCOMPARE(ChosenEncodings::of(text), QString());
    ChosenEncodings::choose(text, u"GB18030"_s);
    QCOMPARE(ChosenEncodings::of(text), u"GB18030"_s);
    QCOMPARE(ChosenEncodings::of("\xD6\xD0\xCE\xC5"), QString());
    QCOMPARE(ChosenEncodings::of("\xD6\xD0\xCE"), QString());
    ChosenEncodings::choose(text, u"Big5"_s);
    QCOMPARE(ChosenEncodings::of(text), u"Big5"_s);
    ChosenEncodings::choose(text, {});
    QCOMPARE(ChosenEncodings::of(text), QString());
}

QTEST_GUILESS_MAIN(TestChosenEncodings)
#include "tst_chosenencodings.moc"
