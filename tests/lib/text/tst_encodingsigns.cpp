// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingsigns.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *codec)
{
    return QStringEncoder(codec).encode(text);
}

QString nameOf(const std::optional<TextEncoding> &encoding)
{
    return encoding ? QString(encoding->name) : QString();
}

const QString chinese = u"市长表示，新桥将于十月通车。"_s;
const QString russian = u"Кто заплатит?"_s;
const QString korean = u"누가 내느냐는 물음에는 답하지 않았다."_s;
const QString english = u"Who will pay?"_s;

} // namespace

class TestEncodingSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheShape_data();
    void tellsTheShape();
    void seesNoShapeInNoise();
};

void TestEncodingSigns::tellsTheShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");

    for (const char *codec : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        for (const QString &text : {chinese, russian, korean, english}) {
            const QByteArray bytes = encoded(text, codec);
            QTest::addRow("%s, %lc", codec, text.front().unicode())
                << bytes << QString::fromLatin1(codec);
        }
    }
    QTest::newRow("japanese by escapes") << QByteArray("a\x1B$B$3\x1B(B") << u"ISO-2022-JP"_s;
    QTest::newRow("korean by escapes") << QByteArray("\x1B$)C\n\x0E") + "5" << u"ISO-2022-KR"_s;
    QTest::newRow("colours of a terminal") << QByteArray("\x1B[1mbold\x1B[0m") << QString();
    QTest::newRow("escapes, not alone") << QByteArray("\x1B$B$3\x1B(B\xE4") << QString();
    QTest::newRow("ascii") << english.toUtf8() << QString();
    QTest::newRow("ascii with a NUL") << QByteArray("Who\0will pay for it?", 20) << QString();
    QTest::newRow("utf-8") << chinese.toUtf8() << QString();
    QTest::newRow("utf-8 with a NUL") << chinese.toUtf8() + '\0' << QString();
    QTest::newRow("gb18030") << encoded(chinese, "GB18030") << QString();
    QTest::newRow("gb18030 with a NUL")
        << encoded(chinese + chinese, "GB18030") + '\0' + encoded(chinese, "GB18030") << QString();
    QTest::newRow("euc-kr with a NUL") << encoded(korean, "EUC-KR") + '\0' << QString();
    QTest::newRow("zeros") << QByteArray(64, '\0') << QString();
    QTest::newRow("one character") << QByteArray("a\0", 2) << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestEncodingSigns::tellsTheShape()
{
    QFETCH(QByteArray, bytes);
    QTEST(nameOf(encodingByShape(bytes)), "encoding");
}

void TestEncodingSigns::seesNoShapeInNoise()
{
    QRandomGenerator random(4);
    for (int turn = 0; turn < 200; ++turn) {
        QByteArray bytes(256, Qt::Uninitialized);
        random.generate(bytes.begin(), bytes.end());
        QCOMPARE(nameOf(encodingByShape(bytes)), QString());
    }
}

QTEST_GUILESS_MAIN(TestEncodingSigns)
#include "tst_encodingsigns.moc"
