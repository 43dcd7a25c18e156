#include "core/report/pdf/PdfFile.h"

#include "core/report/pdf/PdfSyntax.h"

namespace {

constexpr qsizetype objectsInAStream = 200;

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 6).mid(4); // Qt puts the length before it
}

void appendBigEndian(QByteArray &bytes, qint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i)
        bytes += char((value >> (8 * i)) & 0xff);
}

} // namespace

PdfFile::PdfFile(QIODevice &out) : m_out(out) { put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"); }

void PdfFile::put(const QByteArray &bytes)
{
    if (m_hasFailed)
        return;
    m_hasFailed = m_out.write(bytes) != bytes.size();
    m_digest.addData(bytes);
    m_written += bytes.size();
}

int PdfFile::reserve()
{
    m_places.append(Place{});
    return int(m_places.size()) - 1;
}

void PdfFile::write(int id, const QByteArray &object)
{
    m_waiting.append({id, object});
    if (m_waiting.size() >= objectsInAStream)
        flushObjects();
}

int PdfFile::add(const QByteArray &object)
{
    const int id = reserve();
    write(id, object);
    return id;
}

void PdfFile::writeStream(int id, const QByteArray &entries, const QByteArray &bytes)
{
    putStream(id, entries + "/Filter/FlateDecode", deflated(bytes));
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &bytes)
{
    const int id = reserve();
    writeStream(id, entries, bytes);
    return id;
}

int PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &bytes)
{
    const int id = reserve();
    putStream(id, entries, bytes);
    return id;
}

void PdfFile::putStream(int id, const QByteArray &entries, const QByteArray &bytes)
{
    m_places[id] = {m_written, 0};
    put(Pdf::number(id) + " 0 obj\n<<" + entries + "/Length " + Pdf::number(qint64(bytes.size())) + ">>\nstream\n");
    put(bytes);
    put("\nendstream\nendobj\n");
}

void PdfFile::flushObjects()
{
    if (m_waiting.isEmpty())
        return;
    const int container = reserve();
    QByteArray index;
    QByteArray objects;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const auto &[id, object] = m_waiting.at(i);
        index += Pdf::number(id) + ' ' + Pdf::number(qint64(objects.size())) + ' ';
        objects += object + '\n';
        m_places[id] = {i, container};
    }
    writeStream(container,
                "/Type/ObjStm/N " + Pdf::number(qint64(m_waiting.size())) + "/First " +
                    Pdf::number(qint64(index.size())),
                index + objects);
    m_waiting.clear();
}

void PdfFile::finish(int root, int info)
{
    flushObjects();
    const int id = reserve();
    const qint64 start = m_written;
    m_places[id] = {start, 0};
    QByteArray table;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        const bool isFree = place.offset == 0 && place.container == 0;
        appendBigEndian(table, isFree ? 0 : place.container > 0 ? 2 : 1, 1);
        appendBigEndian(table, place.container > 0 ? place.container : place.offset, 5);
        appendBigEndian(table, isFree ? 65535 : place.container > 0 ? place.offset : 0, 2);
    }
    const QByteArray digest = m_digest.result().toHex().left(32);
    putStream(id,
              "/Type/XRef/Size " + Pdf::number(qint64(m_places.size())) + "/W[1 5 2]/Root " + Pdf::reference(root) +
                  "/Info " + Pdf::reference(info) + "/ID[<" + digest + "><" + digest + ">]/Filter/FlateDecode",
              deflated(table));
    put("startxref\n" + Pdf::number(start) + "\n%%EOF\n");
}
