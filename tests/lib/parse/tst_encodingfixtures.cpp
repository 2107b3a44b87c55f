// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/codingline.h"
#include "lib/parse/parser.h"
#include "lib/text/textdecoder.h"
#include "lib/text/textencoding.h"
#include "tests/testlib/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/encodings/");

QJsonArray cases()
{
    return QJsonDocument::fromJson(fixture(u"encodings/cases.json"_s)).array();
}

QList<Notice> expectedNotices(const QJsonObject &example, const Document &document)
{
    QList<Notice> notices;
    if (example[u"text"].toString().trimmed().isEmpty())
        notices.append({NoticeKind::Empty});
    if (example[u"assumed"].toBool())
        notices.append({NoticeKind::EncodingAssumed, example[u"encoding"].toString()});
    if (const int replaced = example[u"replaced"].toInt()) {
        notices.append({NoticeKind::BytesReplaced,
                        QString::number(replaced),
                        example[u"line"].toInteger(),
                        {},
                        document.text().indexOf(QChar(QChar::ReplacementCharacter))});
    }
    return notices;
}

} // namespace

class TestEncodingFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void listsEveryFile();
};

void TestEncodingFixtures::reads_data()
{
    QTest::addColumn<QJsonObject>("example");
    const QJsonArray examples = cases();
    for (const QJsonValue &example : examples)
        QTest::newRow(qPrintable(example[u"file"].toString())) << example.toObject();
}

void TestEncodingFixtures::reads()
{
    QFETCH(QJsonObject, example);
    const QString name = example[u"file"].toString();
    const QByteArray bytes = fixture(u"encodings/"_s + name);
    const DecodedText decoded = decodeText(bytes, {.declared = codingLine(bytes)});
    QCOMPARE(decoded.text(), example[u"text"].toString());

    const auto document = parseFile(folder + name);
    QVERIFY(document.has_value());
    QCOMPARE(document->metadata().encoding, example[u"encoding"].toString());
    QCOMPARE(document->notices(), expectedNotices(example, *document));
}

void TestEncodingFixtures::listsEveryFile()
{
    QStringList listed{u"README.md"_s, u"cases.json"_s, u"sentences.json"_s};
    const QJsonArray examples = cases();
    for (const QJsonValue &example : examples)
        listed.append(example[u"file"].toString());
    listed.sort();
    QStringList there = QDir(folder).entryList(QDir::Files);
    there.sort();
    QCOMPARE(listed, there);
    QVERIFY(listed.size() > 40);
}

QTEST_GUILESS_MAIN(TestEncodingFixtures)
#include "tst_encodingfixtures.moc"
