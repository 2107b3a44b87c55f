// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Sidegloss {

/// A page of a b-tree, numbered from 1 as SQLite does.
struct TreePage
{
    qint64 number = 0;
    bool root = false;
    bool leaf = false;
};

/// The bytes of a library that nobody has open, to be damaged on purpose.
/// https://www.sqlite.org/fileformat2.html, section 1.6
class LibraryPages
{
public:
    /// Fails the program where the file can't be read.
    explicit LibraryPages(const QString &path);

    /// The pages of the tree of \a name, a table or an index of the schema.
    QList<TreePage> pagesOf(const QString &name) const;
    /// Where the content of a page's cells lies in the file, what overflows apart.
    struct Bytes
    {
        qint64 offset = 0;
        qint64 size = 0;
    };
    QList<Bytes> cellsOf(TreePage page) const;

    qint64 count() const { return m_bytes.size() / m_pageSize; }
    qint64 pageSize() const { return m_pageSize; }

    void zero(qint64 page);
    /// \a bytes are a page.
    void overwrite(qint64 page, const QByteArray &bytes);
    /// As where a disk writes to the wrong place.
    void copy(qint64 from, qint64 to);
    void flip(qint64 offset, int bit);
    /// Fails the program where it can't.
    void write(const QString &path) const;

private:
    qint64 start(qint64 page) const { return (page - 1) * m_pageSize; }
    qint64 headerOf(qint64 page) const { return start(page) + (page == 1 ? 100 : 0); }
    quint8 byteAt(qint64 offset) const { return static_cast<quint8>(m_bytes[offset]); }
    quint16 shortAt(qint64 offset) const;
    quint32 longAt(qint64 offset) const;
    qint64 varintAt(qint64 &offset) const;
    qint64 endOfCell(qint64 offset, quint8 type) const;
    void collect(qint64 page, QList<TreePage> &pages) const;

    QString m_path;
    QByteArray m_bytes;
    qint64 m_pageSize = 0;
};

} // namespace Sidegloss
