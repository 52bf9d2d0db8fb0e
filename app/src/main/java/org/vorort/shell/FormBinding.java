package org.vorort.shell;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Fills the records of forms. A text that was not sent is an empty text, so that no form has to think of half a request;
 * nothing is taken from headers or the path, as Spring would do by itself.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
                return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {
                    @Override
                    protected ServletRequestDataBinder createBinderInstance(
                            @Nullable Object target, String name, NativeWebRequest request) {
                        return new FormBinder(target, name);
                    }
                };
            }
        };
    }

    private static final class FormBinder extends ServletRequestDataBinder {

        FormBinder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            return new ServletRequestValueResolver(request, this) {
                @Override
                protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                    var sent = super.getRequestParameter(name, type);
                    return sent == null && type == String.class ? "" : sent;
                }
            };
        }
    }
}
