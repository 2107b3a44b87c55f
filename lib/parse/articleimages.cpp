// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/articleimages.h"

#include "lib/epub/bookaddress.h"
#include "lib/epub/ziparchive.h"
#include "lib/parse/format.h"
#include "lib/parse/regularfile.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStringList>

#include <limits>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qint64 mostOfImage = qint64(32) << 20; // Bytes.

/// RFC 2397, as far as browsers save images that way.
std::optional<QByteArray> imageInAddress(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || address.size() - comma > mostOfImage)
        return std::nullopt;
    const QString type = address.first(comma).toLower();
    if (!type.startsWith("data:image/"_L1) || !type.endsWith(";base64"_L1))
        return std::nullopt;
    return QByteArray::fromBase64(QStringView(address).sliced(comma + 1).toLatin1());
}

} // namespace

class ArticleImages::Place
{
public:
    virtual ~Place() = default;
    virtual std::optional<QByteArray> read(const QString &destination) const = 0;
};

class ArticleImages::Folder : public Place
{
public:
    explicit Folder(const QString &path)
        : m_path(path)
    {}

    std::optional<QByteArray> read(const QString &destination) const override
    {
        const auto address = addressInBook(destination, {});
        if (!address || address->path.isEmpty())
            return std::nullopt;
        const Result<QByteArray> bytes =
            open(address->path.split(u'/')).and_then([&](FileDescriptor &&file) {
                return readRegularFile(file, destination, mostOfImage);
            });
        return bytes ? std::optional(*bytes) : std::nullopt;
    }

private:
    /// Step by step from the folder downwards: a symbolic link on the way could lead out of it.
    Result<FileDescriptor> open(const QStringList &names) const
    {
        constexpr int step = O_PATH | O_DIRECTORY | O_CLOEXEC;
        FileDescriptor at(::open(QFile::encodeName(m_path).constData(), step));
        for (qsizetype i = 0; i < names.size() && at.isOpen(); ++i) {
            const int flags = i + 1 == names.size() ? openHarmlessly : step;
            const QByteArray name = QFile::encodeName(names[i]);
            at = FileDescriptor(::openat(at.number(), name.constData(), flags | O_NOFOLLOW));
        }
        if (!at.isOpen())
            return failure(ErrorKind::NotFound, names.join(u'/'));
        return at;
    }

    const QString m_path; ///< With a slash at its end.
};

class ArticleImages::Book : public Place
{
public:
    explicit Book(ZipArchive &&archive)
        : m_archive(std::move(archive))
    {}

    std::optional<QByteArray> read(const QString &destination) const override
    {
        const auto path = pathInBook(destination);
        if (!path)
            return std::nullopt;
        const QMutexLocker lock(&m_mutex);
        const Result<ZipArchive::File> file = m_archive.read(*path, mostOfImage);
        return file ? std::optional(file->bytes) : std::nullopt;
    }

private:
    mutable QMutex m_mutex;
    mutable ZipArchive m_archive;
};

ArticleImages::ArticleImages(const Source &source)
{
    // What is read is shown again and again.
    constexpr ZipLimits limits{.total = std::numeric_limits<qsizetype>::max()};
    if (formatOf(source.path, source.bytes) == Format::Epub) {
        if (Result<ZipArchive> archive = ZipArchive::open(source.bytes, limits))
            m_place = std::make_shared<const Book>(*std::move(archive));
    } else if (!source.path.startsWith(":/"_L1)) {
        m_place = std::make_shared<const Folder>(QFileInfo(source.path).path() + u'/');
    }
}

std::optional<QByteArray> ArticleImages::read(const QString &destination) const
{
    if (!m_place)
        return std::nullopt;
    if (destination.startsWith("data:"_L1, Qt::CaseInsensitive))
        return imageInAddress(destination);
    return m_place->read(destination);
}

} // namespace Sidegloss
