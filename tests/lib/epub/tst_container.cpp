// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/container.h"
#include "tests/testlib/books.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QString encryption(const QString &algorithm, const QString &uri)
{
    return u"<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container' "
           "xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData>"
           "<enc:EncryptionMethod Algorithm='%1'/><enc:CipherData>"
           "<enc:CipherReference URI='%2'/></enc:CipherData></enc:EncryptedData></encryption>"_s
               .arg(algorithm, uri);
}

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePackage_data();
    void namesThePackage();
    void namesWhatIsLocked_data();
    void namesWhatIsLocked();
};

void TestContainer::namesThePackage_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<std::optional<QString>>("path");

    const auto named = [](const char *path) { return QString::fromUtf8(container(path)); };
    QTest::newRow("one") << named("OEBPS/book.opf") << std::optional(u"OEBPS/book.opf"_s);
    QTest::newRow("first of two") << named("a.opf").replace(
        u"</rootfiles>"_s, u"<rootfile full-path='b.opf'/></rootfiles>"_s)
                                  << std::optional(u"a.opf"_s);
    QTest::newRow("another rendition before") << named("a.opf").replace(
        u"<rootfiles>"_s,
        u"<rootfiles><rootfile full-path='a.pdf' media-type='application/pdf'/>"_s)
                                              << std::optional(u"a.opf"_s);
    QTest::newRow("outside") << named("../../etc/passwd") << std::optional<QString>();
    QTest::newRow("absolute") << named("/etc/passwd") << std::optional<QString>();
    QTest::newRow("nothing") << QString() << std::optional<QString>();
    QTest::newRow("other XML") << u"<a><b/></a>"_s << std::optional<QString>();
    QTest::newRow("external entity")
        << u"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"_s + named("&x;").mid(22)
        << std::optional<QString>();
}

void TestContainer::namesThePackage()
{
    QFETCH(QString, xml);
    QFETCH(std::optional<QString>, path);
    QCOMPARE(packagePath(xml), path);
}

void TestContainer::namesWhatIsLocked_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QSet<QString>>("paths");

    const QString cipher = u"http://www.w3.org/2001/04/xmlenc#aes128-cbc"_s;
    QTest::newRow("a page") << encryption(cipher, u"OEBPS/one.xhtml"_s)
                            << QSet<QString>{u"OEBPS/one.xhtml"_s};
    QTest::newRow("an escaped path")
        << encryption(cipher, u"OEBPS/a%20b.xhtml"_s) << QSet<QString>{u"OEBPS/a b.xhtml"_s};
    QTest::newRow("a font, obfuscated as EPUB has it")
        << encryption(u"http://www.idpf.org/2008/embedding"_s, u"a.otf"_s) << QSet<QString>();
    QTest::newRow("a font, obfuscated as Adobe has it")
        << encryption(u"http://ns.adobe.com/pdf/enc#RC"_s, u"a.otf"_s) << QSet<QString>();
    QTest::newRow("nothing") << QString() << QSet<QString>();
}

void TestContainer::namesWhatIsLocked()
{
    QFETCH(QString, xml);
    QFETCH(QSet<QString>, paths);
    QCOMPARE(lockedPaths(xml), paths);
}

QTEST_APPLESS_MAIN(TestContainer)
#include "tst_container.moc"
