// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct sha256_ctx;

namespace Sidegloss {

/// The SHA-256 (FIPS 180-4) of what is added to it. Qt's own doesn't use the processor's
/// instructions for it and takes four times as long or more.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// 32 bytes; begins anew.
    QByteArray take();

private:
    std::unique_ptr<sha256_ctx> m_context;
};

QByteArray sha256(QByteArrayView bytes);

} // namespace Sidegloss
