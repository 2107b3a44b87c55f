// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/testlib/fixtures.h"
#include "tests/testlib/zipfiles.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/epub/");

/// What lies in the folder of a fixture, as a book.
QByteArray packed(const QString &name)
{
    const QDir folder(fixtures + name);
    QStringList paths;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(folder.relativeFilePath(files.next()));
    paths.sort();
    QList<ZippedFile> zipped{{"mimetype", "application/epub+zip"}};
    for (const QString &path : std::as_const(paths))
        zipped.append({path.toUtf8(), fixture(u"epub/"_s + name + u'/' + path)});
    return zipOf(zipped);
}

QJsonObject metadataOf(const Document &document)
{
    const Metadata &metadata = document.metadata();
    return {{u"title"_s, metadata.title},
            {u"authors"_s, QJsonArray::fromStringList(metadata.authors)},
            {u"date"_s, metadata.date},
            {u"language"_s, metadata.language},
            {u"source"_s, metadata.source},
            {u"encoding"_s, metadata.encoding}};
}

/// Indented by their nesting.
QJsonArray sectionsOf(const Document &document)
{
    QJsonArray sections;
    for (const Section &section : document.sections()) {
        QString line = section.title;
        for (auto parent = section.parent; parent; parent = document.sections()[*parent].parent)
            line.prepend(u"  "_s);
        sections.append(line);
    }
    return sections;
}

QJsonArray noticesOf(const Document &document)
{
    QJsonArray notices;
    for (const Notice &notice : document.notices())
        notices.append(QJsonArray{int(notice.kind), notice.part, notice.detail});
    return notices;
}

/// What stands where links lead to.
QJsonObject targetsOf(const Document &document)
{
    QJsonObject targets;
    for (const auto &[name, position] : document.linkTargets().asKeyValueRange()) {
        const qsizetype end = std::min(position + 12, document.text().size());
        targets.insert(name, document.text({position, end}));
    }
    return targets;
}

} // namespace

/// Books of several kinds, as publishers and programs make them.
class TestEpubFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data();
    void readsAsExpected();
};

void TestEpubFixtures::readsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestEpubFixtures::readsAsExpected()
{
    QFETCH(QString, name);
    const auto document = parse({packed(name), u"/books/"_s + name + u".epub"_s});
    QVERIFY(document.has_value());
    const QJsonObject read{
        {u"metadata"_s, metadataOf(*document)},
        {u"sections"_s, sectionsOf(*document)},
        {u"notices"_s, noticesOf(*document)},
        {u"linkTargets"_s, targetsOf(*document)},
        {u"html"_s, QJsonArray::fromStringList(toHtmlBody(*document).split(u'\n'))}};
    compareToFixture(QJsonDocument(read).toJson(), fixtures + name + u".x"_s, u"json"_s);
}

QTEST_GUILESS_MAIN(TestEpubFixtures)
#include "tst_epubfixtures.moc"
