#pragma once

#include <QByteArray>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

/// The bytes of a stream, unpacked; throws where there are more than `most`.
QByteArray unpacked(QPDFObjectHandle stream, qint64 most);

/// Digests of what pages show: contents, fonts, pictures, notes on them, whatever the objects are numbered and packed.
/// Throws std::runtime_error for what nests too deeply or unpacks too far.
class PdfPageDigest
{
public:
    explicit PdfPageDigest(const std::vector<QPDFObjectHandle> &pages);

    QByteArray of(QPDFObjectHandle page);

private:
    QByteArray digest(QPDFObjectHandle object, int depth);
    QByteArray digestOnce(QPDFObjectHandle object, int depth);

    std::map<QPDFObjGen, int> m_pages;
    std::map<QPDFObjGen, QByteArray> m_known; ///< empty while it is being worked out
    qint64 m_left;                            ///< bytes that may still be unpacked
};
