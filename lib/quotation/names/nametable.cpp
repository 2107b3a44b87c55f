// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/nametagger.h"

#include <QDataStream>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr quint32 magic = 0x53474e54; // SGNT
constexpr float scoreSteps = 100;

void write(QDataStream &stream, const TagScores &scores)
{
    for (const float score : scores)
        stream << static_cast<qint16>(score * scoreSteps);
}

void read(QDataStream &stream, TagScores &scores)
{
    for (float &score : scores) {
        qint16 steps = 0;
        stream >> steps;
        score = static_cast<float>(steps) / scoreSteps;
    }
}

} // namespace

QByteArray packedNameTable(NameTagger::Table table)
{
    std::ranges::sort(table.rows, {}, &NameTagger::Row::feature);
    QByteArray packed;
    QDataStream stream(&packed, QDataStream::WriteOnly);
    stream << magic << static_cast<quint32>(table.rows.size());
    write(stream, table.start);
    for (const TagScores &scores : table.transitions)
        write(stream, scores);
    for (const NameTagger::Row &row : std::as_const(table.rows)) {
        stream << row.feature;
        for (const qint8 weight : row.weights)
            stream << weight;
    }
    return packed;
}

NameTagger::Table unpackedNameTable(const QByteArray &packed)
{
    QDataStream stream(packed);
    quint32 first = 0;
    quint32 count = 0;
    stream >> first >> count;
    constexpr qsizetype rowSize = sizeof(NameTagger::Row);
    if (first != magic || static_cast<qsizetype>(count) > packed.size() / rowSize)
        return {};
    NameTagger::Table table;
    read(stream, table.start);
    for (TagScores &scores : table.transitions)
        read(stream, scores);
    table.rows.resize(count);
    for (NameTagger::Row &row : table.rows) {
        stream >> row.feature;
        // At once: there are thousands of rows, and each read takes its time.
        constexpr qint64 size = sizeof(row.weights);
        if (stream.readRawData(reinterpret_cast<char *>(row.weights.data()), size) != size)
            return {};
    }
    return stream.status() == QDataStream::Ok ? table : NameTagger::Table{};
}

} // namespace Sidegloss
