// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/articleimages.h"
#include "tests/testlib/books.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestArticleImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBelowTheFolder_data();
    void readsBelowTheFolder();
    void readsNothingElse_data();
    void readsNothingElse();
    void readsFromTheBook_data();
    void readsFromTheBook();
    void readsFromTheText_data();
    void readsFromTheText();
    void hasNoneByDefault();

private:
    QTemporaryDir m_base;
    QString m_article;
};

void TestArticleImages::initTestCase()
{
    m_article = m_base.filePath(u"articles/today/article.md"_s);
    const QString folder = QFileInfo(m_article).path();
    write(folder + u"/a.png"_s, "beside");
    write(folder + u"/img/a b.png"_s, "below");
    write(folder + u"/img/图.png"_s, "named in Chinese");
    write(m_base.filePath(u"articles/a.png"_s), "above");
    write(m_base.filePath(u"secret/a.png"_s), "secret");
    QVERIFY(QFile::link(m_base.filePath(u"secret/a.png"_s), folder + u"/link.png"_s));
    QVERIFY(QFile::link(m_base.filePath(u"secret"_s), folder + u"/linked"_s));
    QVERIFY(QFile::link(u"a.png"_s, folder + u"/harmless-link.png"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"/fifo.png"_s).constData(), 0600), 0);
    QFile large(folder + u"/large.png"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(64) << 20));
}

void TestArticleImages::readsBelowTheFolder_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("beside") << u"a.png"_s << QByteArray("beside");
    QTest::newRow("with a dot") << u"./a.png"_s << QByteArray("beside");
    QTest::newRow("below") << u"img/a%20b.png"_s << QByteArray("below");
    QTest::newRow("not escaped") << u"img/a b.png"_s << QByteArray("below");
    QTest::newRow("Chinese") << u"img/图.png"_s << QByteArray("named in Chinese");
    QTest::newRow("Chinese, escaped") << u"img/%E5%9B%BE.png"_s << QByteArray("named in Chinese");
    QTest::newRow("back and forth") << u"img/../a.png"_s << QByteArray("beside");
    QTest::newRow("with a query") << u"a.png?width=100"_s << QByteArray("beside");
}

void TestArticleImages::readsBelowTheFolder()
{
    QFETCH(QString, destination);
    QFETCH(QByteArray, content);
    const ArticleImages images({.bytes = {}, .path = m_article});
    QCOMPARE(images.read(destination), std::optional(content));
}

void TestArticleImages::readsNothingElse_data()
{
    QTest::addColumn<QString>("destination");

    const QString secret = m_base.filePath(u"secret/a.png"_s);
    QTest::newRow("nothing") << QString();
    QTest::newRow("the folder") << u"."_s;
    QTest::newRow("a folder") << u"img"_s;
    QTest::newRow("not there") << u"b.png"_s;
    QTest::newRow("above") << u"../a.png"_s;
    QTest::newRow("above, escaped") << u"..%2fa.png"_s;
    QTest::newRow("above, from below") << u"img/../../a.png"_s;
    QTest::newRow("absolute") << secret;
    QTest::newRow("file") << u"file://"_s + secret;
    QTest::newRow("file, without slashes") << u"file:a.png"_s;
    QTest::newRow("remote") << u"https://a.example/a.png"_s;
    QTest::newRow("remote, without a scheme") << u"//a.example/a.png"_s;
    QTest::newRow("backslashes") << u"..\\a.png"_s;
    QTest::newRow("symbolic link") << u"link.png"_s;
    QTest::newRow("symbolic link that stays inside") << u"harmless-link.png"_s;
    QTest::newRow("through a symbolic link") << u"linked/a.png"_s;
    QTest::newRow("through a file") << u"a.png/a.png"_s;
    QTest::newRow("FIFO") << u"fifo.png"_s;
    QTest::newRow("too large") << u"large.png"_s;
    QTest::newRow("resource") << u":/icons/add.svg"_s;
    QTest::newRow("NUL") << u"a.png%00"_s;
    QTest::newRow("long") << QString(100'000, u'a');
    QTest::newRow("deep") << u"img/"_s.repeated(10'000);
}

void TestArticleImages::readsNothingElse()
{
    QFETCH(QString, destination);
    const ArticleImages images({.bytes = {}, .path = m_article});
    QVERIFY(!images.read(destination).has_value());
}

void TestArticleImages::readsFromTheBook_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<std::optional<QByteArray>>("content");

    using Content = std::optional<QByteArray>;
    QTest::newRow("in the book") << u"images/a.png"_s << Content("in the book");
    QTest::newRow("named like an address") << u"images/100%25.png"_s << Content("escaped name");
    QTest::newRow("not in the book") << u"a.png"_s << Content();
    QTest::newRow("above") << u"../a.png"_s << Content();
    QTest::newRow("beside it on disk") << m_base.filePath(u"articles/a.png"_s) << Content();
    QTest::newRow("remote") << u"https://a.example/a.png"_s << Content();
}

void TestArticleImages::readsFromTheBook()
{
    QFETCH(QString, destination);
    QFETCH(std::optional<QByteArray>, content);
    const QByteArray bytes = zipOf(bookFiles({{"1.xhtml", page("<p>text</p>")}})
                                   + QList<ZippedFile>{{"images/a.png", "in the book"},
                                                       {"images/100%25.png", "escaped name"}});
    const ArticleImages images({.bytes = bytes, .path = m_base.filePath(u"articles/b.epub"_s)});
    QCOMPARE(images.read(destination), content);
    QCOMPARE(images.read(destination), content);
}

void TestArticleImages::readsFromTheText_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<std::optional<QByteArray>>("content");

    using Content = std::optional<QByteArray>;
    QTest::newRow("base64") << u"data:image/png;base64,YSBwaWN0dXJl"_s << Content("a picture");
    QTest::newRow("capitals") << u"DATA:image/PNG;BASE64,YQ=="_s << Content("a");
    QTest::newRow("percent-encoded") << u"data:image/svg+xml,%3Csvg/%3E"_s << Content();
    QTest::newRow("no image") << u"data:text/html;base64,YQ=="_s << Content();
    QTest::newRow("nothing") << u"data:"_s << Content();
}

void TestArticleImages::readsFromTheText()
{
    QFETCH(QString, destination);
    QFETCH(std::optional<QByteArray>, content);
    const ArticleImages images({.bytes = {}, .path = m_article});
    QCOMPARE(images.read(destination), content);
}

void TestArticleImages::hasNoneByDefault()
{
    QVERIFY(!ArticleImages().read(u"a.png"_s).has_value());
    QVERIFY(!ArticleImages({.bytes = {}, .path = u":/samples/interview.en.md"_s})
                 .read(u"a.png"_s)
                 .has_value());
}

QTEST_GUILESS_MAIN(TestArticleImages)
#include "tst_articleimages.moc"
