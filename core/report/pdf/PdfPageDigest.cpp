#include "core/report/pdf/PdfPageDigest.h"

#include <QCryptographicHash>

#include <qpdf/Pipeline.hh>

#include <set>
#include <stdexcept>

namespace {

constexpr int deepest = 60;
constexpr qint64 mostUnpacked = qint64(1) << 30;

/// What belongs to the place of an object in the file, or to how it is stored, and not to what it shows.
bool isOfTheFile(const std::string &key)
{
    static const std::set<std::string> keys{"/Parent", "/P",           "/StructParent", "/StructParents",
                                            "/Length", "/DecodeParms", "/Filter",       "/Metadata"};
    return keys.contains(key);
}

class Collector : public Pipeline
{
public:
    explicit Collector(qint64 most) : Pipeline("collector", nullptr), m_most(most) {}

    void write(unsigned char const *data, size_t size) override
    {
        if (m_bytes.size() + qint64(size) > m_most)
            throw std::runtime_error("too much data");
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

    const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_most;
    QByteArray m_bytes;
};

} // namespace

QByteArray unpacked(QPDFObjectHandle stream, qint64 most)
{
    Collector collector(most);
    if (!stream.pipeStreamData(&collector, 0, qpdf_dl_all, true))
        throw std::runtime_error("data that cannot be unpacked");
    return collector.bytes();
}

PdfPageDigest::PdfPageDigest(const std::vector<QPDFObjectHandle> &pages) : m_left(mostUnpacked)
{
    for (size_t i = 0; i < pages.size(); ++i)
        m_pages.emplace(pages[i].getObjGen(), int(i));
}

QByteArray PdfPageDigest::of(QPDFObjectHandle page)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &key : page.getKeys()) {
        if (isOfTheFile(key))
            continue;
        hash.addData(QByteArray::fromStdString(key));
        hash.addData(digest(page.getKey(key), 0));
    }
    // What pages inherit stands further up.
    for (const char *key : {"/Resources", "/MediaBox", "/CropBox", "/Rotate"}) {
        QPDFObjectHandle above = page.getKey("/Parent");
        for (int i = 0; i < deepest && above.isDictionary() && !page.hasKey(key); ++i) {
            if (above.hasKey(key)) {
                hash.addData(QByteArray(key));
                hash.addData(digest(above.getKey(key), 0));
                break;
            }
            above = above.getKey("/Parent");
        }
    }
    return hash.result();
}

QByteArray PdfPageDigest::digest(QPDFObjectHandle object, int depth)
{
    if (depth > deepest)
        throw std::runtime_error("objects nested too deeply");
    if (!object.isIndirect())
        return digestOnce(object, depth);
    if (const auto page = m_pages.find(object.getObjGen()); page != m_pages.end())
        return "page " + QByteArray::number(page->second);
    const auto [known, isNew] = m_known.try_emplace(object.getObjGen());
    if (isNew)
        known->second = digestOnce(object, depth);
    return known->second;
}

QByteArray PdfPageDigest::digestOnce(QPDFObjectHandle object, int depth)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (object.isArray()) {
        hash.addData(QByteArrayView("["));
        for (int i = 0; i < object.getArrayNItems(); ++i)
            hash.addData(digest(object.getArrayItem(i), depth + 1));
    } else if (object.isDictionary() || object.isStream()) {
        hash.addData(QByteArrayView("<"));
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (const std::string &key : dictionary.getKeys()) {
            if (isOfTheFile(key))
                continue;
            hash.addData(QByteArray::fromStdString(key));
            hash.addData(digest(dictionary.getKey(key), depth + 1));
        }
        if (object.isStream()) {
            const QByteArray bytes = unpacked(object, m_left);
            m_left -= bytes.size();
            hash.addData(bytes);
        }
    } else {
        hash.addData(QByteArray::fromStdString(object.unparseResolved()));
    }
    return hash.result();
}
