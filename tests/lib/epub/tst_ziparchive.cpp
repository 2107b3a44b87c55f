// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/ziparchive.h"
#include "tests/testlib/zipfiles.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype much = 1 << 20;
constexpr quint32 symbolicLink = 0120777U << 16;

std::optional<Error> refusal(const QByteArray &zip, const ZipLimits &limits = {})
{
    const auto archive = ZipArchive::open(zip, limits);
    return archive ? std::nullopt : std::optional(archive.error());
}

/// What reading the file `a` comes to.
Result<ZipArchive::File> readA(const QByteArray &zip, const ZipLimits &limits = {},
                               qsizetype most = much)
{
    return ZipArchive::open(zip, limits).and_then([&](ZipArchive &&archive) {
        return archive.read(u"a"_s, most);
    });
}

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasPacked_data();
    void readsWhatWasPacked();
    void listsItsFiles();
    void takesOneFileOfAPath();
    void staysInside_data();
    void staysInside();
    void noticesDamage_data();
    void noticesDamage();
    void refusesFiles_data();
    void refusesFiles();
    void refusesArchives_data();
    void refusesArchives();
    void findsFilesWithoutADirectory_data();
    void findsFilesWithoutADirectory();
    void readsTheBeginningOfWhatIsCutOff();
    void findsFilesThatWereStreamed();
    void limitsTheTotal();
};

void TestZipArchive::readsWhatWasPacked_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QByteArray>("content");

    const QByteArray text = QByteArray("Preise fallen. ").repeated(1000);
    QTest::newRow("packed") << zipOf({{"b", "other"}, {"a", text}}) << text;
    QTest::newRow("empty") << zipOf({{"a", ""}}) << QByteArray();
    QTest::newRow("stored") << forgedZip({{.path = "a", .content = text, .isDeflated = false}})
                            << text;
    QTest::newRow("forged well") << forgedZip({{.path = "a", .content = text}}) << text;
    // The last byte comes out of zlib by itself.
    const QByteArray blank(65537, ' ');
    QTest::newRow("packed tightly") << zipOf({{"a", blank}}) << blank;
}

void TestZipArchive::readsWhatWasPacked()
{
    QFETCH(QByteArray, zip);
    QFETCH(QByteArray, content);
    const auto file = readA(zip);
    QVERIFY(file.has_value());
    QCOMPARE(file->bytes, content);
    QVERIFY(!file->isDamaged);
}

void TestZipArchive::listsItsFiles()
{
    auto archive = ZipArchive::open(zipOf({{"a/b/c.txt", "12345"}, {"d.txt", ""}}));
    QVERIFY(archive.has_value());
    QStringList paths = archive->paths();
    paths.sort();
    QCOMPARE(paths, (QStringList{u"a/b/c.txt"_s, u"d.txt"_s}));
    QVERIFY(archive->contains(u"a/b/c.txt"_s));
    QVERIFY(!archive->contains(u"a/b"_s));
    QVERIFY(!archive->contains({}));
    QCOMPARE(archive->claimedSize(u"a/b/c.txt"_s), 5);
    QCOMPARE(archive->claimedSize(u"c.txt"_s), 0);
    QCOMPARE(archive->read(u"c.txt"_s, much).error().kind, ErrorKind::NotFound);
}

/// Readers that disagree on which one it is could be shown different books.
void TestZipArchive::takesOneFileOfAPath()
{
    const auto file =
        readA(forgedZip({{.path = "a", .content = "first"}, {.path = "a", .content = "second"}}));
    QVERIFY(!file || file->bytes == "first");
}

void TestZipArchive::staysInside_data()
{
    QTest::addColumn<QByteArray>("path");

    QTest::newRow("absolute") << QByteArray("/etc/hostname");
    QTest::newRow("above") << QByteArray("../../../../etc/hostname");
    QTest::newRow("above, from within") << QByteArray("b/../../etc/hostname");
    QTest::newRow("backslashes") << QByteArray("..\\..\\etc\\hostname");
    QTest::newRow("drive") << QByteArray("C:\\hostname");
    QTest::newRow("NUL") << QByteArray("hostname\0.txt", 13);
    QTest::newRow("line break") << QByteArray("host\nname");
    QTest::newRow("no UTF-8") << QByteArray("host\xff\xfename");
    QTest::newRow("folder and file") << QByteArray("a/hostname");
}

/// Whatever a file is called, it is a name for its content and nothing else.
void TestZipArchive::staysInside()
{
    QFETCH(QByteArray, path);
    const QByteArray zip =
        forgedZip({{.path = "a", .content = ""}, {.path = path, .content = "inside"}});
    auto archive = ZipArchive::open(zip);
    QVERIFY(archive.has_value());
    for (const QString &name : archive->paths()) {
        const auto file = archive->read(name, much);
        QVERIFY(!file || file->bytes.isEmpty() || file->bytes == "inside");
    }
    QVERIFY(!archive->contains(u"/etc/passwd"_s));
}

void TestZipArchive::noticesDamage_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QByteArray>("content");

    const QByteArray text = QByteArray("prices ").repeated(100);
    QTest::newRow("wrong checksum")
        << forgedZip({{.path = "a", .content = text, .checksum = 1}}) << text;
    QTest::newRow("said to be shorter")
        << forgedZip({{.path = "a", .content = text, .size = 3}}) << text;
    QTest::newRow("said to be longer")
        << forgedZip({{.path = "a", .content = text, .size = 0x7fffffff}}) << text;
    QByteArray broken = forgedZip({{.path = "a", .content = "prices fall", .isDeflated = false}});
    QTest::newRow("changed") << broken.replace("fall", "rise") << QByteArray("prices rise");
    QTest::newRow("cut short") << forgedZip({{.path = "a",
                                              .content = repeatedlyDeflated(text, 1).chopped(2),
                                              .isDeflated = false,
                                              .method = 8}})
                               << text;
}

void TestZipArchive::noticesDamage()
{
    QFETCH(QByteArray, zip);
    QFETCH(QByteArray, content);
    const auto file = readA(zip);
    QVERIFY(file.has_value());
    QCOMPARE(file->bytes, content);
    QVERIFY(file->isDamaged);
}

void TestZipArchive::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<ErrorKind>("kind");

    const QByteArray text = QByteArray("prices ").repeated(100);
    QTest::newRow("locked") << forgedZip({{.path = "a", .content = text, .flags = 1}})
                            << ErrorKind::Encrypted;
    QTest::newRow("unknown packing")
        << forgedZip({{.path = "a", .content = text, .method = 99}}) << ErrorKind::Malformed;
    QTest::newRow("beyond the end")
        << forgedZip({{.path = "a", .content = text, .packedSize = 0x7fffffff}})
        << ErrorKind::Malformed;
    QTest::newRow("symbolic link") << forgedZip(
        {{.path = "a", .content = "/etc/passwd", .isDeflated = false, .attributes = symbolicLink}})
                                   << ErrorKind::NotFound;
    QTest::newRow("more than asked for")
        << forgedZip({{.path = "a", .content = QByteArray(much + 1, ' ')}}) << ErrorKind::TooLarge;
    QTest::newRow("more than asked for, and says less")
        << forgedZip({{.path = "a", .content = QByteArray(much + 1, ' '), .size = 10}})
        << ErrorKind::TooLarge;
}

void TestZipArchive::refusesFiles()
{
    QFETCH(QByteArray, zip);
    QFETCH(ErrorKind, kind);
    const auto file = readA(zip);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().location, SourceLocation{.part = u"a"_s});
    const auto excess =
        kind == ErrorKind::TooLarge ? std::optional(Excess{Excess::Of::Bytes, much}) : std::nullopt;
    QCOMPARE(file.error().excess, excess);
}

void TestZipArchive::refusesArchives_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<Error>("error");

    const auto malformed = [](std::optional<qint64> byte) {
        return Error{.kind = ErrorKind::Malformed, .location = {.byte = byte}};
    };
    const auto tooLarge = [](const Excess &excess) {
        return Error{.kind = ErrorKind::TooLarge, .excess = excess};
    };
    const QByteArray sound = zipOf({{"a", "text"}, {"b", "text"}});
    QTest::newRow("empty") << QByteArray() << malformed(1);
    QTest::newRow("no archive") << QByteArray("just a text") << malformed(1);
    QTest::newRow("signature alone") << QByteArray("PK\x03\x04", 4) << malformed(4);
    QTest::newRow("cut off in its first header") << sound.first(20) << malformed(20);
    QTest::newRow("long path") << forgedZip({{.path = QByteArray(2000, 'a'), .content = ""}})
                               << tooLarge({Excess::Of::PathBytes, 1024, 2000});
    QTest::newRow("deep path") << forgedZip({{.path = QByteArray("a/").repeated(500) + 'a'}})
                               << tooLarge({Excess::Of::PathDepth, 64, 500});
    QTest::newRow("four files") << forgedZip(QList<ForgedFile>(4, {.path = "a"}))
                                << tooLarge({Excess::Of::Files, 3});
    QTest::newRow("four files, not listed")
        << forgedZip(QList<ForgedFile>(4, {.path = "a", .isListed = false}))
        << tooLarge({Excess::Of::Files, 3});
}

void TestZipArchive::refusesArchives()
{
    QFETCH(QByteArray, zip);
    QFETCH(Error, error);
    std::optional<Error> told = refusal(zip, {.entries = 3});
    QVERIFY(told.has_value());
    told->detail.clear();
    QCOMPARE(*told, error);
}

void TestZipArchive::findsFilesWithoutADirectory_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<std::optional<qint64>>("byte"); // Where the damage is.
    QTest::addColumn<QStringList>("paths");

    using Byte = std::optional<qint64>;
    const QByteArray content = QByteArray("text ").repeated(200);
    const QByteArray sound = zipOf({{"a", content}, {"b", content}});
    const qsizetype second = sound.lastIndexOf("PK\x03\x04");
    const qsizetype directory = sound.indexOf("PK\x01\x02");
    const QStringList both{u"a"_s, u"b"_s};
    QTest::newRow("cut off before the directory")
        << sound.first(directory) << Byte(directory) << both;
    QTest::newRow("cut off in the directory")
        << sound.first(directory + 20) << Byte(directory + 1) << both;
    QTest::newRow("cut off in the second file")
        << sound.first(directory - 3) << Byte(directory - 3) << both;
    QTest::newRow("cut off in the second file's header")
        << sound.first(second + 10) << Byte(second + 10) << QStringList{u"a"_s};
    QTest::newRow("directory leads elsewhere")
        << forgedZip({{.path = "a", .content = content, .offset = 0x7fffffff},
                      {.path = "b", .content = content}})
        << Byte() << both;
    QByteArray holed = sound.first(directory);
    holed.insert(second, "what doesn't belong there");
    QTest::newRow("with what doesn't belong there") << holed << Byte(holed.size()) << both;
}

void TestZipArchive::findsFilesWithoutADirectory()
{
    QFETCH(QByteArray, zip);
    QFETCH(std::optional<qint64>, byte);
    QFETCH(QStringList, paths);
    auto archive = ZipArchive::open(zip);
    QVERIFY(archive.has_value());
    QVERIFY(archive->damage().has_value());
    QCOMPARE(archive->damage()->location.byte, byte);
    QStringList found = archive->paths();
    found.sort();
    QCOMPARE(found, paths);
    const auto whole = archive->read(u"a"_s, much);
    QVERIFY(whole.has_value());
    QVERIFY(!whole->isDamaged);
    QCOMPARE(whole->bytes, QByteArray("text ").repeated(200));
}

void TestZipArchive::readsTheBeginningOfWhatIsCutOff()
{
    QByteArray content;
    for (int i = 0; i < 100; ++i)
        content += QByteArray::number(i * 7919) + ' ';
    const QByteArray sound = forgedZip({{.path = "a", .content = content}});
    const auto file = readA(sound.first(sound.indexOf("PK\x01\x02") - 40));
    QVERIFY(file.has_value());
    QVERIFY(file->isDamaged);
    QVERIFY(!file->bytes.isEmpty());
    QVERIFY(content.startsWith(file->bytes));
}

/// As it is written by a program that can't go back: sizes stand behind the file.
void TestZipArchive::findsFilesThatWereStreamed()
{
    const QByteArray content = QByteArray("text ").repeated(200);
    QByteArray zip =
        forgedZip({{.path = "a", .content = content}, {.path = "b", .content = content}});
    qsizetype directory = zip.indexOf("PK\x01\x02");
    const qsizetype second = zip.lastIndexOf("PK\x03\x04");
    const auto stream = [&](qsizetype header, qsizetype end) {
        const QByteArray sizes = zip.sliced(header + 14, 12);
        zip.replace(header + 14, 12, QByteArray(12, '\0'));
        zip[header + 6] = 8;
        zip.insert(end, "PK\x07\x08" + sizes);
    };
    stream(second, directory);
    stream(0, second);
    directory = zip.indexOf("PK\x01\x02");
    auto archive = ZipArchive::open(zip.first(directory));
    QVERIFY(archive.has_value());
    for (const QString &path : {u"a"_s, u"b"_s}) {
        const auto file = archive->read(path, much);
        QVERIFY(file.has_value());
        QVERIFY(!file->isDamaged);
        QCOMPARE(file->bytes, content);
    }
}

void TestZipArchive::limitsTheTotal()
{
    auto archive =
        ZipArchive::open(zipOf({{"a", QByteArray(600, 'a')}, {"b", "text"}}), {.total = 1000});
    QVERIFY(archive.has_value());
    QVERIFY(archive->read(u"a"_s, much).has_value());
    QCOMPARE(archive->read(u"a"_s, much).error().kind, ErrorKind::TooLarge);
    QCOMPARE(archive->read(u"b"_s, much).error().kind, ErrorKind::TooLarge);
    QCOMPARE(readA(zipOf({{"a", QByteArray(3 * much, 'a')}}), {.ratio = 10}, 4 * much).error().kind,
             ErrorKind::TooLarge);
    QVERIFY(readA(zipOf({{"a", QByteArray(much / 2, 'a')}}), {.ratio = 10}).has_value());
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
