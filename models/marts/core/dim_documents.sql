select
    document_id,
    origin,
    publisher,
    title,
    kind,
    published_on,
    date_unknown,
    event_on,
    stated_on,
    address,
    sha256,
    rights,
    grade,
    note
from {{ ref('int_documents_unioned') }}
