// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/epubparser.h"

#include "lib/document/documentbuilder.h"
#include "lib/epub/chapterreader.h"
#include "lib/epub/container.h"
#include "lib/epub/navigation.h"
#include "lib/epub/packagedocument.h"
#include "lib/epub/partfaults.h"
#include "lib/epub/ziparchive.h"
#include "lib/html/declaredencoding.h"
#include "lib/text/textdecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype mostOfPart = qsizetype(32) << 20;  // Bytes of one page, or of what lists them.
constexpr qsizetype mostOfPages = qsizetype(64) << 20; // Bytes of all pages together.

/// A file of the book as text.
struct Part
{
    DecodedText decoded;
    qsizetype size = 0; ///< Bytes.
    bool isDamaged = false;
};

class BookReader
{
public:
    BookReader(ZipArchive archive, const QString &encoding, const Progress &progress)
        : m_archive(std::move(archive))
        , m_encoding(encoding)
        , m_progress(progress)
    {}

    Result<Document> read()
    {
        return readPackage()
            .and_then([this] { return checkLocks(); })
            .and_then([this] { return readPages(); })
            .transform_error([this](const Error &error) {
                const bool isCutOff =
                    m_archive.damage()
                    && (error.kind == ErrorKind::Incomplete || error.kind == ErrorKind::Malformed);
                return isCutOff ? *m_archive.damage() : error;
            });
    }

private:
    /// XML says itself what it is encoded in, or is UTF-8.
    Result<Part> part(const QString &path, qsizetype most)
    {
        Result<ZipArchive::File> file = m_archive.read(path, most);
        if (!file)
            return std::unexpected(file.error());
        const QString declared = declaredEncoding(file->bytes);
        return Part{decodeText(file->bytes, {.declared = declared.isEmpty() ? u"UTF-8"_s : declared,
                                             .chosen = m_encoding}),
                    file->bytes.size(), file->isDamaged};
    }

    /// By the book's container; where that is missing, the file that is called like one.
    QString packagePath()
    {
        const Result<Part> container = part(u"META-INF/container.xml"_s, mostOfPart);
        const auto named =
            container ? Sidegloss::packagePath(container->decoded.text()) : std::nullopt;
        if (named && m_archive.contains(*named))
            return *named;
        QStringList likely = m_archive.paths().filter(u".opf"_s, Qt::CaseInsensitive);
        likely.removeIf(
            [](const QString &path) { return !path.endsWith(".opf"_L1, Qt::CaseInsensitive); });
        return likely.isEmpty() ? named.value_or(u"META-INF/container.xml"_s)
                                : *std::ranges::min_element(likely);
    }

    Result<> readPackage()
    {
        m_packagePath = packagePath();
        const Result<Part> package = part(m_packagePath, mostOfPart);
        if (!package) {
            Error error = package.error();
            if (error.kind == ErrorKind::NotFound)
                error.kind = ErrorKind::Incomplete;
            return failure(error);
        }
        m_package = readPackageDocument(package->decoded.text(), m_packagePath);
        const bool isBroken = package->isDamaged || m_package.faultLine;
        if (isBroken && m_package.spine.isEmpty())
            return failure({.kind = ErrorKind::Malformed,
                            .location = {.part = m_packagePath, .line = m_package.faultLine}});
        if (isBroken)
            m_faults.add(NoticeKind::PartDamaged, partName({}, m_packagePath), m_package.faultLine);
        return {};
    }

    static std::unexpected<Error> locked(const QString &path)
    {
        return failure({.kind = ErrorKind::Encrypted, .location = {.part = path}});
    }

    Result<> checkLocks()
    {
        const QString path = u"META-INF/encryption.xml"_s;
        if (!m_archive.contains(path))
            return {};
        const Result<Part> encryption = part(path, mostOfPart);
        if (!encryption)
            return locked(path);
        const QSet<QString> paths = lockedPaths(encryption->decoded.text());
        const auto page = std::ranges::find_if(
            m_package.spine, [&](const SpineItem &item) { return paths.contains(item.path); });
        return page == m_package.spine.end() ? Result<>() : locked(page->path);
    }

    QList<NavigationPoint> contents()
    {
        for (const QString &path : {m_package.navigationPath, m_package.ncxPath}) {
            if (path.isEmpty())
                continue;
            const Result<Part> read = part(path, mostOfPart);
            if (!read || read->isDamaged)
                m_faults.add(read ? NoticeKind::PartDamaged : NoticeKind::PartMissing,
                             partName({}, path));
            if (!read)
                continue;
            const QString &text = read->decoded.text();
            const QList<NavigationPoint> points = path == m_package.navigationPath
                                                      ? readNavigationDocument(text, path)
                                                      : readNcx(text, path);
            if (!points.isEmpty())
                return points;
        }
        return {};
    }

    Result<Document> readPages()
    {
        const ChapterHeadings headings(contents());
        DocumentBuilder builder({}, m_progress, expectedText());
        builder.metadata() = m_package.metadata;
        QSet<QString> pages;
        for (const SpineItem &item : std::as_const(m_package.spine))
            pages.insert(item.path);
        ChapterReader reader(builder, headings, pages);
        for (const QString &name : std::as_const(m_package.unreadable))
            m_faults.add(NoticeKind::PartMissing, partName({}, name));
        for (const SpineItem &item : std::as_const(m_package.spine)) {
            if (builder.isFull())
                break;
            builder.setSourcePart(partName(headings.titleOf(item.path), item.path));
            if (const Result<> read = readPage(item, builder, reader); !read)
                return std::unexpected(read.error());
        }
        reader.writeFootnotes();
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled, {});
        return finished(builder);
    }

    qsizetype expectedText() const
    {
        qsizetype size = 1;
        for (const SpineItem &item : m_package.spine)
            size += item.isImage ? 0 : std::min(m_archive.claimedSize(item.path), mostOfPart);
        return std::min(size, mostOfPages);
    }

    /// An Error only where the book as a whole is locked.
    Result<> readPage(const SpineItem &item, DocumentBuilder &builder, ChapterReader &reader)
    {
        const QString name = builder.sourcePart();
        if (item.isImage) {
            if (m_archive.contains(item.path))
                reader.readImage(item.path);
            else
                m_faults.add(NoticeKind::PartMissing, name);
            return {};
        }
        const Result<Part> page = part(item.path, std::min(mostOfPart, m_pagesLeft));
        if (!page && page.error().kind == ErrorKind::Encrypted)
            return std::unexpected(page.error());
        if (!page || !page->decoded.utf8.contains('<')) {
            const bool isLarge = !page && page.error().kind == ErrorKind::TooLarge;
            m_faults.add(isLarge ? NoticeKind::PartTooLarge : NoticeKind::PartMissing, name);
            return {};
        }
        if (page->isDamaged)
            m_faults.add(NoticeKind::PartDamaged, name);
        m_pagesLeft -= page->size;
        noteEncoding(page->decoded, name);
        reader.read(page->decoded.text(), item.path);
        return {};
    }

    void noteEncoding(const DecodedText &page, const QString &name)
    {
        if (m_firstEncoding.isEmpty())
            m_firstEncoding = page.encoding;
        if (page.assumed && m_assumed.isEmpty())
            m_assumed = page.encoding;
        if (page.replaced > 0 && m_replaced == 0)
            m_firstReplaced = {NoticeKind::BytesReplaced, {}, page.replacedLine, name};
        m_replaced += page.replaced;
    }

    Document finished(DocumentBuilder &builder)
    {
        builder.setSourcePart({});
        if (const std::optional<Error> &damage = m_archive.damage()) {
            const std::optional<qint64> byte = damage->location.byte;
            builder.addNotice(
                {NoticeKind::ArchiveDamaged, byte ? QString::number(*byte) : QString()});
        }
        builder.metadata().encoding = m_firstEncoding.isEmpty() ? u"UTF-8"_s : m_firstEncoding;
        if (!builder.hasText())
            builder.addNotice({NoticeKind::EmptyBook});
        if (!m_assumed.isEmpty())
            builder.addNotice({NoticeKind::EncodingAssumed, m_assumed});
        if (m_replaced > 0) {
            m_firstReplaced.detail = QString::number(m_replaced);
            builder.addNotice(m_firstReplaced);
        }
        for (const Notice &notice : m_faults.notices())
            builder.addNotice(notice);
        return builder.build();
    }

    ZipArchive m_archive;
    const QString m_encoding;
    const Progress m_progress;
    QString m_packagePath;
    PackageDocument m_package;
    PartFaults m_faults;
    qsizetype m_pagesLeft = mostOfPages;
    QString m_firstEncoding;
    QString m_assumed; ///< The first encoding that was.
    Notice m_firstReplaced{NoticeKind::BytesReplaced};
    qsizetype m_replaced = 0;
};

} // namespace

Result<Document> parseEpub(const QByteArray &bytes, const QString &encoding,
                           const Progress &progress)
{
    return ZipArchive::open(bytes).and_then([&](ZipArchive &&archive) {
        return BookReader(std::move(archive), encoding, progress).read();
    });
}

} // namespace Sidegloss
