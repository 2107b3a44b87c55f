// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/librarypages.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QtEndian>

namespace Sidegloss {

namespace {

constexpr quint8 indexInner = 2;
constexpr quint8 tableInner = 5;
constexpr quint8 tableLeaf = 13;

bool isInner(quint8 type)
{
    return type == indexInner || type == tableInner;
}

} // namespace

LibraryPages::LibraryPages(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls can't be read", qUtf16Printable(path));
    m_bytes = file.readAll();
    const quint16 size = shortAt(16);
    m_pageSize = size == 1 ? 65536 : size;
}

quint16 LibraryPages::shortAt(qint64 offset) const
{
    return qFromBigEndian<quint16>(m_bytes.constData() + offset);
}

quint32 LibraryPages::longAt(qint64 offset) const
{
    return qFromBigEndian<quint32>(m_bytes.constData() + offset);
}

qint64 LibraryPages::varintAt(qint64 &offset) const
{
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) {
        const quint8 byte = byteAt(offset++);
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            return static_cast<qint64>(value);
    }
    return static_cast<qint64>(value << 8 | byteAt(offset++));
}

QList<TreePage> LibraryPages::pagesOf(const QString &name) const
{
    const SQLite::Database database("file:" + m_path.toStdString() + "?immutable=1",
                                    SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    SQLite::Statement query(database, "SELECT rootpage FROM (SELECT 'sqlite_schema' AS name, 1 AS "
                                      "rootpage UNION ALL SELECT name, rootpage FROM sqlite_schema)"
                                      " WHERE name = ?");
    query.bind(1, name.toStdString());
    QList<TreePage> pages;
    if (query.executeStep())
        collect(query.getColumn(0).getInt64(), pages);
    if (!pages.isEmpty())
        pages.first().root = true;
    return pages;
}

void LibraryPages::collect(qint64 page, QList<TreePage> &pages) const
{
    const qint64 header = headerOf(page);
    const bool inner = isInner(byteAt(header));
    pages.append({page, false, !inner});
    if (!inner)
        return;
    for (int i = 0; i < shortAt(header + 3); ++i)
        collect(longAt(start(page) + shortAt(header + 12 + 2 * i)), pages);
    collect(longAt(header + 8), pages);
}

/// Behind the part of a cell that lies on its page.
qint64 LibraryPages::endOfCell(qint64 offset, quint8 type) const
{
    if (isInner(type))
        offset += 4;
    const qint64 payload = varintAt(offset);
    if (type == tableInner)
        return offset;
    if (type == tableLeaf)
        varintAt(offset);
    const qint64 usable = m_pageSize - byteAt(20);
    const qint64 most = type == tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return offset + payload;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (payload - least) % (usable - 4);
    return offset + (fitting <= most ? fitting : least) + 4;
}

QList<LibraryPages::Bytes> LibraryPages::cellsOf(TreePage page) const
{
    const qint64 header = headerOf(page.number);
    const quint8 type = byteAt(header);
    const qint64 pointers = header + (page.leaf ? 8 : 12);
    QList<Bytes> cells;
    for (int i = 0; i < shortAt(header + 3); ++i) {
        const qint64 cell = start(page.number) + shortAt(pointers + 2 * i);
        cells.append({cell, endOfCell(cell, type) - cell});
    }
    return cells;
}

void LibraryPages::zero(qint64 page)
{
    overwrite(page, QByteArray(m_pageSize, '\0'));
}

void LibraryPages::overwrite(qint64 page, const QByteArray &bytes)
{
    m_bytes.replace(start(page), m_pageSize, bytes);
}

void LibraryPages::copy(qint64 from, qint64 to)
{
    overwrite(to, m_bytes.sliced(start(from), m_pageSize));
}

void LibraryPages::flip(qint64 offset, int bit)
{
    m_bytes[offset] = static_cast<char>(m_bytes[offset] ^ (1 << bit));
}

void LibraryPages::write(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
        qFatal("%ls can't be written", qUtf16Printable(path));
}

} // namespace Sidegloss
