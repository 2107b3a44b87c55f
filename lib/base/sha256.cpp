// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/sha256.h"

#include <nettle/sha2.h>
#include <nettle/version.h>

namespace Sidegloss {

Sha256::Sha256()
    : m_context(std::make_unique<sha256_ctx>())
{
    sha256_init(m_context.get());
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(m_context.get(), static_cast<size_t>(bytes.size()),
                  reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::take()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uint8_t *>(digest.data());
#if NETTLE_VERSION_MAJOR < 4
    sha256_digest(m_context.get(), SHA256_DIGEST_SIZE, bytes);
#else
    sha256_digest(m_context.get(), bytes);
#endif
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

} // namespace Sidegloss
